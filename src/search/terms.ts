import { analyse } from './analyse.ts';
import { isFunctionWord } from './function-words.ts';
import type { Query } from './query.ts';

/** How a word of the index came to be read for a typed one. */
export type How = 'exact' | 'prefix' | 'concept' | 'joined' | 'near' | 'stem';

/** A word of the index that a typed word may mean, and where its records are. */
export type Reading = {
  word: string;
  how: How;
  /** 1 for the word itself, less for what is less sure. */
  weight: number;
  /** The same, but all words that begin like the typed one are as sure, however much longer they are. */
  sureness: number;
  /** The number of its shard, and its place there. */
  shard: number;
  index: number;
  /** The records that hold it, ascending, and for each the mask of the fields. */
  records: Uint32Array;
  masks: Uint8Array;
};

/** One typed word and everything that it may mean. */
export type Term = {
  word: string;
  /** The words that it is a part of, where it was typed together with its neighbours: `il76` for `Il-76`. */
  joined: readonly string[];
  /** It stands in a phrase: it means itself and nothing else. */
  exact: boolean;
  /** It only joins others: it ranks, but does not decide what answers. */
  minor: boolean;
  /** It stands last: perhaps only its beginning is typed yet. */
  last: boolean;
  readings: Reading[];
};

/** More words than anybody types; the rest of a longer query is not looked at. */
const MOST_TERMS = 16;

/** The words of a query, each once, before anything is known of what they mean. */
export function readTerms({ words, phrases }: Query): Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, exact: boolean) => {
    const tokens = analyse(text);
    const joined = tokens.filter((token) => token.joined);
    for (const { word, start, end, ...token } of tokens) {
      if (token.joined || terms.has(word) || terms.size === MOST_TERMS) continue;
      const over = joined.filter((whole) => whole.start <= start && end <= whole.end);
      terms.set(word, {
        word,
        joined: exact ? [] : over.map((whole) => whole.word),
        exact,
        minor: !exact && isFunctionWord(word),
        last: false,
        readings: [],
      });
    }
  };
  for (const phrase of phrases) add(phrase, true);
  add(words.join(' '), false);
  const all = [...terms.values()].map((term, place) => ({
    ...term,
    last: place === terms.size - 1,
  }));
  // Words that join nothing are all that is asked for.
  return all.every(({ minor }) => minor) ? all.map((term) => ({ ...term, minor: false })) : all;
}
