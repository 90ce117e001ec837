import postcss from 'postcss';

/** States that a reader brings about. That a link was visited only the browser knows. */
const STATES = /:(hover|focus-visible|active)\b/g;

/**
 * The rules of a style sheet for links and buttons in these states, for elements with the class `is-hover`,
 * `is-focus-visible` or `is-active`: so they can be shown as they are set, and never otherwise.
 */
export function exposeStates(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => selector.search(STATES) >= 0);
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors.map((selector) => selector.replace(STATES, '.is-$1'));
  });
  root.walkComments((comment) => {
    comment.remove();
  });
  // From the inside out: what held nothing but other rules is empty now.
  root.walkAtRules((atRule) => {
    if (!hasRule(atRule)) atRule.remove();
  });
  return root.toString();
}

function hasRule(container: postcss.Container): boolean {
  let found = false;
  container.walkRules(() => {
    found = true;
  });
  return found;
}
