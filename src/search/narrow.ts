import type { FacetCount } from './answer.ts';
import { type Columns, mapFacets } from './columns.ts';
import { FACETS_OF_KEY, FILTER_KEYS, type Filter, type FilterKey } from './query.ts';
import { FACETS, type FacetName } from './record.ts';

/** Tells for every record whether it passes the filters of one key. */
type Sieve = { key: FilterKey; passes: (record: number) => boolean };

/** What is left of matches under filters, and what each further choice would leave. */
export type Narrowed = {
  /** Ascending. */
  records: number[];
  facets: Record<FacetName, FacetCount[]>;
};

/**
 * Applies filters to records and counts the values of every facet. Values of one key widen, keys narrow; what is kept
 * out is always out. A facet is counted as if its own filters were lifted, so that another choice can be seen.
 */
export function narrow(
  matches: Iterable<number>,
  filters: readonly Filter[],
  columns: Columns,
): Narrowed {
  const wanted = filters.filter(({ without }) => !without);
  const unwanted = filters
    .filter(({ without }) => without)
    .map((filter) => toSieve([filter], columns));
  const sieves = FILTER_KEYS.flatMap((key) => {
    const ofKey = wanted.filter((filter) => filter.key === key);
    return ofKey.length > 0 ? [toSieve(ofKey, columns)] : [];
  });
  const counts = mapFacets((name) => new Uint32Array(columns.facets[name].sets.length));
  const count = (name: FacetName, record: number) => {
    const set = columns.facets[name].ofRecord[record] ?? 0;
    counts[name][set] = (counts[name][set] ?? 0) + 1;
  };
  const records: number[] = [];
  for (const record of matches) {
    if (unwanted.some(({ passes }) => passes(record))) continue;
    const failed = sieves.filter(({ passes }) => !passes(record));
    const [only] = failed;
    if (only === undefined) {
      records.push(record);
      for (const name of FACETS) count(name, record);
    } else if (failed.length === 1) {
      const [name, ...others] = FACETS_OF_KEY[only.key];
      if (name !== undefined && others.length === 0) count(name, record);
    }
  }
  return { records, facets: mapFacets((name) => sumValues(columns, name, counts[name])) };
}

/** Looks at each set of values once, not at each record. */
function toSieve(filters: readonly Filter[], columns: Columns): Sieve {
  const key = filters[0]?.key ?? 'kind';
  const values = new Set(filters.map(({ value }) => value));
  const passing = FACETS_OF_KEY[key].map((name) => {
    const { sets, ofRecord } = columns.facets[name];
    const pass = sets.map((set) => set.some((value) => values.has(value)));
    return (record: number) => pass[ofRecord[record] ?? 0] ?? false;
  });
  return { key, passes: (record) => passing.some((passes) => passes(record)) };
}

/** From counts by set to counts by value. */
function sumValues(columns: Columns, name: FacetName, ofSets: Uint32Array): FacetCount[] {
  const sums = new Map<string, number>();
  for (const [set, values] of columns.facets[name].sets.entries()) {
    for (const value of values) sums.set(value, (sums.get(value) ?? 0) + (ofSets[set] ?? 0));
  }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
