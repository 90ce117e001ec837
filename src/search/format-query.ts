import type { Filter, Query } from './query.ts';

/** Writes a query as a reader would type it: words, phrases, what to keep out, filters. */
export function formatQuery({ words, phrases, without, filters }: Query): string {
  return [
    ...words,
    ...phrases.map((phrase) => `"${phrase}"`),
    ...without.map((text) => `-${/\s/.test(text) ? `"${text}"` : text}`),
    ...filters.map(formatFilter),
  ].join(' ');
}

/** Writes one filter: `state:BF`, `-status:refuted`. */
export function formatFilter({ key, value, without }: Filter): string {
  return `${without ? '-' : ''}${key}:${value}`;
}
