import type { FacetCount } from './answer.ts';
import { type Columns, type FacetColumn, mapFacets } from './columns.ts';
import { FACETS_OF_KEY, FILTER_KEYS, type Filter, type FilterKey } from './query.ts';
import type { FacetName } from './record.ts';

/** Tells for every record whether it passes the filters of one key. */
type Sieve = { key: FilterKey; passes: (record: number) => boolean };

/** What is left of matches under filters, and what each further choice would leave. */
export type Narrowed = {
  /** In the order given. */
  records: readonly number[];
  facets: Record<FacetName, FacetCount[]>;
};

/**
 * Applies filters to records and counts the values of every facet. Values of one key widen, keys narrow; what is kept
 * out is always out. A facet is counted as if its own filters were lifted, so that another choice can be seen.
 */
export function narrow(
  matches: readonly number[],
  filters: readonly Filter[],
  columns: Columns,
): Narrowed {
  const unwanted = filters
    .filter(({ without }) => without)
    .map((filter) => toSieve(filter.key, [filter], columns));
  const sieves = FILTER_KEYS.flatMap((key) => {
    const wanted = filters.filter((filter) => filter.key === key && !filter.without);
    return wanted.length > 0 ? [toSieve(key, wanted, columns)] : [];
  });
  const kept =
    unwanted.length === 0
      ? matches
      : matches.filter((record) => !unwanted.some(({ passes }) => passes(record)));
  const records =
    sieves.length === 0
      ? kept
      : kept.filter((record) => sieves.every(({ passes }) => passes(record)));
  const withLifted = (name: FacetName) => {
    const others = sieves.filter(({ key }) => FACETS_OF_KEY[key].join() !== name);
    if (others.length === sieves.length) return records;
    return kept.filter((record) => others.every(({ passes }) => passes(record)));
  };
  return {
    records,
    facets: mapFacets((name) => countValues(columns.facets[name], withLifted(name))),
  };
}

/** Looks at each set of values once, not at each record. */
function toSieve(key: FilterKey, filters: readonly Filter[], columns: Columns): Sieve {
  const values = new Set(filters.map(({ value }) => value));
  const passing = FACETS_OF_KEY[key].map((name) => {
    const { sets, ofRecord } = columns.facets[name];
    const pass = sets.map((set) => set.some((value) => values.has(value)));
    return (record: number) => pass[ofRecord[record] ?? 0] ?? false;
  });
  return { key, passes: (record) => passing.some((passes) => passes(record)) };
}

/** Counts records by their sets of values, then adds up the sets. */
function countValues({ sets, ofRecord }: FacetColumn, records: readonly number[]): FacetCount[] {
  const ofSets = new Uint32Array(sets.length);
  for (const record of records) {
    const set = ofRecord[record] ?? 0;
    ofSets[set] = (ofSets[set] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [set, count] of ofSets.entries()) {
    if (count === 0) continue;
    for (const value of sets[set] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
