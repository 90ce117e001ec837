/**
 * Finds a part of the page or of a piece of it, by its `data-part`.
 *
 * @throws Error when the page and its script do not fit together
 */
export function findPart<Part extends HTMLElement>(
  root: ParentNode,
  name: string,
  kind: abstract new () => Part,
): Part {
  const selector = `[data-part="${name}"]`;
  const part =
    root instanceof Element && root.matches(selector) ? root : root.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`the page has no part "${name}"`);
  return part;
}

/**
 * A copy of the one element in a template of the page, by the template's id. Shapes and classes stay in the
 * components, so that a result looks like the same record elsewhere.
 *
 * @throws Error when the page has no such template
 */
export function cloneTemplate(id: string): HTMLElement {
  const template = document.getElementById(id);
  const copy =
    template instanceof HTMLTemplateElement && template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the page has no template "${id}"`);
  return copy;
}

/** An element that holds nothing but text. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A link to an answer of this page. */
export function makeLink(text: string, href: string): HTMLAnchorElement {
  const link = makeElement('a', text);
  link.href = href;
  return link;
}
