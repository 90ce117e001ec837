import type { Filter, Query } from './query.ts';

/** What a click on a filter asks: the query with the filter, or without it where the query has it. */
export function toggleFilter(query: Query, filter: Filter): Query {
  const others = query.filters.filter((other) => !isSame(other, filter));
  const had = others.length < query.filters.length;
  return { ...query, filters: had ? others : [...query.filters, filter] };
}

const isSame = (one: Filter, other: Filter): boolean =>
  one.key === other.key && one.value === other.value && one.without === other.without;
