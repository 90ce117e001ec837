import { FILTER_KEYS, type Filter, type FilterKey, type Query } from './query.ts';

/** Whatever is longer was pasted by mistake; the rest is not looked at. */
export const QUERY_LENGTH = 1000;

/** Quotation marks of every style count as the typewriter's. */
const QUOTES = /[“”„‟«»＂]/g;
/** A phrase, closed or still being typed, or a word; either may be kept out with a minus. */
const PART = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu;

const STATE = /^[a-z]{2}$/i;
const NAME = /^[a-z][a-z0-9-]*$/i;

/** What a value of each key looks like; anything else is searched as words. */
const VALUES: Readonly<Record<FilterKey, RegExp>> = {
  state: STATE,
  host: STATE,
  sending: STATE,
  status: NAME,
  answer: NAME,
  year: /^\d{4}$/,
  lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i,
  kind: NAME,
  stance: NAME,
};

/** Reads what a reader typed. Every text is a query. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const filters: Filter[] = [];
  for (const match of text.slice(0, QUERY_LENGTH).replace(QUOTES, '"').matchAll(PART)) {
    const [, minus = '', phrase, word = ''] = match;
    const filter = phrase === undefined ? parseFilter(word, minus !== '') : undefined;
    const wanted = (phrase ?? word).trim();
    if (filter) filters.push(filter);
    else if (wanted === '') continue;
    else if (minus !== '') without.push(wanted);
    else if (phrase === undefined) words.push(wanted);
    else phrases.push(wanted);
  }
  return { words, phrases, without, filters };
}

/** A filter, where the word is one. */
function parseFilter(word: string, without: boolean): Filter | undefined {
  const colon = word.indexOf(':');
  const key = FILTER_KEYS.find((known) => known === word.slice(0, colon).toLowerCase());
  const value = word.slice(colon + 1);
  if (key === undefined || !VALUES[key].test(value)) return undefined;
  const capitals = VALUES[key] === STATE;
  return { key, value: capitals ? value.toUpperCase() : value.toLowerCase(), without };
}
