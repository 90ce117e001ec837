import type { FacetName } from './record.ts';

/** What a facet and its values are called; the built page holds one for every facet, in the order to show them. */
export type FacetLabels = {
  name: FacetName;
  title: string;
  /** What each value is called. */
  labels: Readonly<Record<string, string>>;
  /** Whether values stand as `labels` has them, the newest first, or the most frequent first. */
  order: 'listed' | 'newest' | 'frequent';
};

/** What a value is called; one that the built page did not know, by itself. */
export function nameValue({ labels }: FacetLabels, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

/** Puts the values of a facet into the order in which it shows them. */
export function orderValues<Value extends { value: string }>(
  { labels, order }: FacetLabels,
  values: readonly Value[],
): Value[] {
  switch (order) {
    case 'listed': {
      const places = new Map(Object.keys(labels).map((value, place) => [value, place]));
      const placeOf = ({ value }: Value) => places.get(value) ?? places.size;
      return values.toSorted((a, b) => placeOf(a) - placeOf(b));
    }
    case 'newest':
      return values.toSorted((a, b) => (a.value < b.value ? 1 : -1));
    case 'frequent':
      return [...values];
    default:
      return order satisfies never;
  }
}
