import type { SortOrder } from '../answer.ts';

/** What the address of the search page says. */
export type UrlState = { query: string; sort: SortOrder };

/** Reads the part of an address behind the question mark; anything that makes no sense there is left out. */
export function parseUrl(search: string): UrlState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes the part of an address behind the question mark; nothing where there is nothing to say. */
export function formatUrl({ query, sort }: UrlState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (sort !== 'relevance') parameters.set('sort', sort);
  // A colon needs no escape here, and `state:BF` stays readable.
  return parameters.size === 0 ? '' : `?${parameters}`.replaceAll('%3A', ':');
}

/** A link to an answer of this page. */
export function linkTo(state: UrlState): string {
  return formatUrl(state) || '?';
}
