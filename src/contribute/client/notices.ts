import { findPart, makeElement } from '../../browser/page-parts.ts';

/** Something that a reader can do about what was said. */
export type Action = { label: string; run: () => void };

/** Says what became of what was typed, in sight wherever the reader is. */
export type Notices = {
  /** Says something; what can be done about it stays on offer until it is done, the newest first. */
  say: (text: string, ...actions: Action[]) => void;
  /** Says, apart from the rest, what the reader must know as long as it holds; nothing takes it away. */
  warn: (text: string) => void;
};

type Notice = { text: string; actions: readonly Action[] };

/** Binds the places of notices. */
export function createNotices(root: HTMLElement): Notices {
  const place = findPart(root, 'draft', HTMLElement);
  const warning = findPart(root, 'warning', HTMLElement);
  const open: Notice[] = [];

  const show = (notice: Notice | undefined) => {
    place.textContent = notice?.text ?? '';
    for (const { label, run } of notice?.actions ?? []) {
      const button = makeElement('button', label);
      button.type = 'button';
      button.className = 'button-quiet';
      button.addEventListener('click', () => {
        open.splice(open.indexOf(notice as Notice), 1);
        show(open.at(-1));
        run();
      });
      place.append(' ', button);
    }
    place.classList.toggle('news', (notice?.actions.length ?? 0) > 0);
  };
  // Once the reader goes on typing it no longer follows, but stays where it is.
  root.addEventListener('input', () => {
    place.classList.remove('news');
  });
  return {
    say: (text, ...actions) => {
      const notice = { text, actions };
      if (actions.length > 0) open.push(notice);
      show(notice);
    },
    warn: (text) => {
      if (warning.textContent !== text) warning.textContent = text;
    },
  };
}
