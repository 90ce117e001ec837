import type { Random } from '../corpus/random.ts';
import type { Field, SearchRecord } from '../../../src/search/record.ts';
import type { Draft } from './query.ts';
import { canBeMistyped, withoutAccents } from './typos.ts';
import { splitWords, textOf } from './words.ts';

/** What drafting looks up in the corpus. */
export interface CorpusFacts {
  /** Number of records. */
  size: number;
  /** In how many records each word stands. */
  counts: ReadonlyMap<string, number>;
}

/** Which words of a record to take. */
export interface Wanted {
  count: number;
  /** The fields they are taken from, in which they also must stand in any record that answers. */
  within: readonly Field[];
  /** A part of these fields to take them from; all of it where left out. */
  text?: string;
  /** What at least one of them must be. */
  special?: (word: string) => boolean;
}

/** A name is rare that stands in at most so many records. */
export const RARE = 3;
/** A word in a larger share of the records says nothing about any of them. */
const COMMON = 0.25;
/** Shorter words are rarely what one remembers; a Hangul syllable says as much as two letters. */
const LETTERS = 4;
const SYLLABLES = 2;

/** A query of some telling words of a record, in their order; `undefined` where it has too few. */
export function pickWords(
  record: SearchRecord,
  { size, counts }: CorpusFacts,
  random: Random,
  { count, within, text = textOf(record, within), special = () => true }: Wanted,
): Draft | undefined {
  const isTelling = (word: string) =>
    word.length >= (/^\p{Script=Hangul}/u.test(word) ? SYLLABLES : LETTERS) &&
    (counts.get(word) ?? 0) <= Math.max(RARE, COMMON * size);
  // Of one word with accents and without, only one is taken.
  const words = new Map(
    splitWords(text)
      .filter(isTelling)
      .map((word) => [withoutAccents(word), word]),
  );
  const telling = [...words.values()];
  const candidates = telling.filter(special);
  if (candidates.length === 0 || telling.length < count) return undefined;
  const chosen = new Set([random.pick(candidates)]);
  while (chosen.size < count) chosen.add(random.pick(telling));
  const picked = telling.filter((word) => chosen.has(word));
  return { text: picked.join(' '), evidence: { words: picked, within } };
}

/**
 * Spoils so many words of a draft, the last long ones. A spoilt word that is itself a word of the
 * corpus would ask for something else: then there is no query.
 *
 * @param letters how long a word must be to be spoilt
 */
export function spoilWords(
  draft: Draft | undefined,
  { counts }: CorpusFacts,
  { count, letters }: { count: number; letters: number },
  spoil: (word: string) => string,
): Draft | undefined {
  if (!draft) return undefined;
  const { words } = draft.evidence;
  const long = words.filter((word) => word.length >= letters && canBeMistyped(word));
  if (long.length < count) return undefined;
  const spoilt = new Map(long.slice(-count).map((word) => [word, spoil(word)]));
  const isLost = [...spoilt].some(([word, typed]) => word === typed || counts.has(typed));
  if (isLost) return undefined;
  return { ...draft, text: words.map((word) => spoilt.get(word) ?? word).join(' ') };
}
