import type { SortOrder } from '../answer.ts';
import { formatFilter } from '../format-query.ts';
import { KEY_OF_FACET } from '../query.ts';
import { searchWords as words } from '../../words/search-words.ts';
import { type FacetLabels, nameValue, orderValues } from '../facet-labels.ts';
import { formatNumber } from '../../browser/formats.ts';
import { cloneTemplate, makeElement, makeLink } from '../../browser/page-parts.ts';
import type { FacetValue, PageAnswer } from './protocol.ts';
import { linkTo } from './url-state.ts';

/** As many values of a facet show at once; the others when asked for. */
const AT_ONCE = 6;

/** Makes the function that shows the facets of an answer in a list of terms. */
export function createFacetList(
  list: HTMLElement,
  facets: readonly FacetLabels[],
): (answer: PageAnswer, sort: SortOrder) => void {
  /** Facets of which a reader asked for every value. */
  const opened = new Set<string>();

  return (answer, sort) => {
    // The filters above the results have the same names.
    const focused = list.querySelector<HTMLElement>('[data-filter]:focus')?.dataset.filter;
    list.replaceChildren(
      ...facets.flatMap((facet) => {
        const values = orderValues(facet, answer.facets[facet.name]);
        if (values.length === 0) return [];
        const makeItems = (some: readonly FacetValue[]) =>
          makeList(some.map((value) => makeItem(facet, value, sort)));
        const group = cloneTemplate('facet');
        const [term, content] = group.children;
        if (term) term.textContent = facet.title;
        const shown = values.filter(({ chosen }, place) => place < AT_ONCE || chosen);
        content?.append(makeItems(shown));
        const rest = values.filter((value) => !shown.includes(value));
        if (rest.length > 0) content?.append(makeRest(facet, rest.length, () => makeItems(rest)));
        return [group];
      }),
    );
    // A facet that was clicked is another element now; a reader with a keyboard stays where they were.
    if (focused !== undefined)
      list.querySelector<HTMLElement>(`[data-filter="${focused}"]`)?.focus();
  };

  /** The values that do not show at once: made when asked for, because there may be hundreds. */
  function makeRest({ name }: FacetLabels, count: number, makeItems: () => HTMLElement) {
    const rest = document.createElement('details');
    rest.append(makeElement('summary', words.moreValues(formatNumber(count))));
    const fill = () => {
      if (rest.open && rest.childElementCount === 1) rest.append(makeItems());
    };
    rest.open = opened.has(name);
    fill();
    rest.addEventListener('toggle', () => {
      if (rest.open) opened.add(name);
      else opened.delete(name);
      fill();
    });
    return rest;
  }
}

function makeItem(
  facet: FacetLabels,
  { value, count, chosen, query }: FacetValue,
  sort: SortOrder,
) {
  const item = document.createElement('li');
  const link = makeLink(nameValue(facet, value), linkTo({ query, sort }));
  link.dataset.filter = formatFilter({ key: KEY_OF_FACET[facet.name], value, without: false });
  if (chosen) link.setAttribute('aria-current', 'true');
  if (facet.name === 'status') markStatus(link, value);
  item.append(link, ' ', makeElement('span', formatNumber(count)));
  item.lastElementChild?.classList.add('facet-count');
  return item;
}

/** Puts a status's shape and colour around its name. */
function markStatus(link: HTMLElement, status: string): void {
  const mark = cloneTemplate(`status-${status}`);
  mark.querySelector('span')?.replaceChildren(...link.childNodes);
  link.replaceChildren(mark);
}

function makeList(items: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...items);
  return list;
}
