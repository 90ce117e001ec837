import { STANCES } from '../domain/evidence.ts';
import { OFFICIAL_ANSWERS } from '../domain/official-answer.ts';
import { KINDS } from '../domain/source.ts';
import { STATUSES } from '../domain/status.ts';
import { gapsPath, originsPath, statesPath } from '../paths.ts';
import type { FacetLabels } from '../search/facet-labels.ts';
import { FACETS, type FacetName } from '../search/record.ts';
import { formatLanguage, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type FacetView, toFacetViews } from './claim-facets.ts';
import { listedClaims } from './claim-list-pages.ts';
import type { Link } from './link.ts';
import type { Register } from './register.ts';
import { toSourceListPages } from './source-list-page.ts';

/** The search page as it is built: lists that lead to every record, and what the script calls the facets. */
export type SearchPage = {
  claims: FacetView[];
  sources: Link[];
  others: Link[];
  facets: FacetLabels[];
};

/** Builds the search page. */
export function toSearchPage(register: Register): SearchPage {
  return {
    claims: toFacetViews(listedClaims(register), ''),
    sources: toSourceListPages(register).map(({ path, heading }) => ({
      label: heading,
      href: path,
    })),
    others: [
      { label: words.pages.states, href: statesPath },
      { label: words.pages.origins, href: originsPath },
      { label: words.pages.gaps, href: gapsPath },
    ],
    facets: FACETS.map((name) => ({
      name,
      title: words.search.facet[name],
      ...nameValues(name, register),
    })),
  };
}

/** What the values of a facet are called, and in which order they stand. */
function nameValues(name: FacetName, { graph }: Register): Pick<FacetLabels, 'labels' | 'order'> {
  const claims = [...graph.claims.values()];
  const sources = [...graph.sources.values()];
  switch (name) {
    case 'kind':
      return {
        labels: { ...words.search.groups, ...pick(KINDS, (kind) => words.kind[kind]) },
        order: 'listed',
      };
    case 'status':
      return { labels: pick(STATUSES, (status) => words.status[status]), order: 'listed' };
    case 'answer':
      return {
        labels: pick(OFFICIAL_ANSWERS, (answer) => words.official.answer[answer]),
        order: 'listed',
      };
    case 'stance':
      return { labels: pick(STANCES, (stance) => words.search.stance[stance]), order: 'listed' };
    case 'sending':
      return {
        labels: pick(
          claims.map(({ sendingState }) => sendingState),
          formatState,
        ),
        order: 'frequent',
      };
    case 'host':
      return {
        labels: pick(
          claims.map(({ hostState }) => hostState),
          formatState,
        ),
        order: 'frequent',
      };
    case 'language':
      return {
        labels: Object.fromEntries(
          sources.map(({ language }) => [language.toLowerCase(), formatLanguage(language)]),
        ),
        order: 'frequent',
      };
    case 'year':
      return { labels: {}, order: 'newest' };
    default:
      return name satisfies never;
  }
}

function pick<Value extends string>(
  values: readonly Value[],
  name: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, name(value)]));
}
