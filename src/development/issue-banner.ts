// Runs in the browser, in development only: shows what is wrong with the records above the page, until it is mended.

/** The issues of a check, as `npm run check` prints them; none where nothing is an error. */
export type ShownIssues = { title: string; lines: string[] };

/** Names of the messages between the development server and its pages. */
export const ISSUES = 'muster:issues';
export const ASK = 'muster:ask';

const TAG = 'muster-issues';

const STYLE = `
  :host {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: block;
    max-block-size: 60vh;
    overflow: auto;
    padding: var(--space-4);
    color: var(--ink);
    background: var(--paper);
    border-block: 3px double var(--refuted);
    font-family: var(--sans);
  }
  h2 { margin: 0; color: var(--refuted); font-size: var(--step-base); }
  pre { margin: var(--space-2) 0 0; font-size: var(--step-small); white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Shows issues in the place of those before; takes the banner away where there are none. */
function showIssues({ title, lines }: ShownIssues): void {
  document.querySelector(TAG)?.remove();
  if (lines.length === 0) return;
  const banner = document.createElement(TAG);
  banner.setAttribute('role', 'alert');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const text = document.createElement('pre');
  text.textContent = lines.join('\n\n');
  const style = document.createElement('style');
  style.textContent = STYLE;
  // In a shadow of its own: the page's styles stay with the page.
  banner.attachShadow({ mode: 'open' }).append(style, heading, text);
  document.body.prepend(banner);
}

if (import.meta.hot) {
  import.meta.hot.on(ISSUES, showIssues);
  import.meta.hot.send(ASK);
}
