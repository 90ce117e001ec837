import type { FacetName } from './record.ts';

/**
 * What a reader asks for. Typed and clicked filters are the same thing: the page changes `filters` and writes the
 * query back with `formatQuery`.
 *
 *     wagner mali             both words, in any order, beginnings and mistyped ones too
 *     "2,000 commandos"       these words in this order
 *     -mercenaries            not this word; also -"a phrase" and -status:refuted
 *     state:BF                sent or hosted by Burkina Faso; host:BF, sending:RU
 *     status:contested  answer:denied  year:2024  lang:fr  kind:claim  stance:supports
 *
 * Several values of one key widen the search, different keys narrow it. What looks like a filter and is none
 * (`foo:bar`, `year:soon`) is searched as words.
 */
export type Query = {
  /** Words as typed. */
  words: readonly string[];
  /** Phrases as typed, without their quotation marks. */
  phrases: readonly string[];
  /** Words and phrases that must not occur, as typed. */
  without: readonly string[];
  filters: readonly Filter[];
};

/** Keys of filters; `state` is either of sending and host. */
export const FILTER_KEYS = [
  'state',
  'host',
  'sending',
  'status',
  'answer',
  'year',
  'lang',
  'kind',
  'stance',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** One `key:value`. */
export type Filter = {
  key: FilterKey;
  /** As the facet writes it: state codes in capitals, everything else in small letters. */
  value: string;
  /** Typed with a minus: keeps out what has the value. */
  without: boolean;
};

/** The facets that a filter looks at. */
export const FACETS_OF_KEY: Readonly<Record<FilterKey, readonly FacetName[]>> = {
  state: ['sending', 'host'],
  host: ['host'],
  sending: ['sending'],
  status: ['status'],
  answer: ['answer'],
  year: ['year'],
  lang: ['language'],
  kind: ['kind'],
  stance: ['stance'],
};

/** The key that a click on a facet's value writes. */
export const KEY_OF_FACET: Readonly<Record<FacetName, FilterKey>> = {
  kind: 'kind',
  status: 'status',
  answer: 'answer',
  sending: 'sending',
  host: 'host',
  year: 'year',
  language: 'lang',
  stance: 'stance',
};
