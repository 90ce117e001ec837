import type { SortOrder } from '../answer.ts';
import { searchWords as words } from '../../words/search-words.ts';
import { formatFilter } from '../format-query.ts';
import { KEY_OF_FACET } from '../query.ts';
import { type FacetLabels, nameValue } from '../facet-labels.ts';
import { cloneTemplate, findPart } from '../../browser/page-parts.ts';
import type { ChosenFilter } from './protocol.ts';
import { linkTo } from './url-state.ts';

/** The filters of the query, each as the link that lifts it; nothing where there are none. */
export function makeChosenFilters(
  facets: readonly FacetLabels[],
  filters: readonly ChosenFilter[],
  sort: SortOrder,
): HTMLElement[] {
  if (filters.length === 0) return [];
  const list = cloneTemplate('chosen-filters');
  list.append(
    ...filters.map((filter) => {
      const item = cloneTemplate('chosen-filter');
      const lift = findPart(item, 'lift', HTMLAnchorElement);
      lift.href = linkTo({ query: filter.query, sort });
      lift.dataset.filter = formatFilter(filter);
      findPart(item, 'name', HTMLElement).textContent = nameFilter(facets, filter);
      return item;
    }),
  );
  return [list];
}

/** `Host state: Burkina Faso`, `Status: not Refuted`. */
export function nameFilter(
  facets: readonly FacetLabels[],
  { key, value, without }: Pick<ChosenFilter, 'key' | 'value' | 'without'>,
): string {
  // Both facets of states know all states.
  const facet = facets.find(({ name }) =>
    key === 'state' ? name === 'host' : KEY_OF_FACET[name] === key,
  );
  const title = key === 'state' ? words.eitherState : (facet?.title ?? key);
  const say = without ? words.filterWithout : words.filter;
  return say(title, facet ? nameValue(facet, value) : value);
}
