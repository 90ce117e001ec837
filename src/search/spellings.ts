import Fuse from 'fuse.js/basic';
import { WORD_LENGTH } from './analyse.ts';
import { joinStreams, splitStreams } from './bytes.ts';
import { findPlace, readWords, writeWords } from './dictionary.ts';

/** A word of the index that a mistyped one may mean. */
export type NearWord = {
  word: string;
  /** Mistakes between the two: letters replaced, missing or added; two neighbours swapped are one. */
  mistakes: number;
};

/** Shorter words have too many neighbours to tell which one is meant. */
export const SHORTEST_FUZZY = 4;
/** As many readings of one mistyped word are looked up. */
const MOST_NEAR = 40;
/** As many words are put to Fuse.js: a bound on the work for one word. */
const MOST_CANDIDATES = 400;

/** Fuse.js looks for a part of a text. With its ends marked, the part is the whole word. */
const [BEGIN, END] = ['\u0002', '\u0003'];
/** Bits of a signature. */
const BITS = 32;

/** Whether a word can be mistyped at all: a number with another digit is another number. */
export function isFuzzy(word: string): boolean {
  return word.length >= SHORTEST_FUZZY && !/[\p{N}~]/u.test(word);
}

/** Writes those of the sorted words that mistyped ones are compared with. */
export function writeSpellings(words: readonly string[]): Uint8Array {
  return joinStreams(writeWords(words.filter(isFuzzy)));
}

/** Words with their signatures: see `signLetters` and `signPairs`. */
type SignedWords = { words: readonly string[]; letters: Uint32Array; pairs: Uint32Array };

/** Every word that a mistyped one can mean, prepared to find the few that are like it. */
export class Spellings {
  /** Sorted. */
  readonly words: readonly string[];
  /** The same words by their length. */
  readonly #byLength: readonly SignedWords[];

  constructor(file: Uint8Array) {
    this.words = readWords(splitStreams(file));
    const byLength: string[][] = Array.from({ length: WORD_LENGTH + 1 }, () => []);
    for (const word of this.words) byLength[word.length]?.push(word);
    this.#byLength = byLength.map((words) => ({
      words,
      letters: Uint32Array.from(words, signLetters),
      pairs: Uint32Array.from(words, signPairs),
    }));
  }

  has(word: string): boolean {
    return this.words[findPlace(this.words, word)] === word;
  }

  /** The words with which a longer one begins, the longest first; none shorter than given. */
  findStems(word: string, shortest: number): string[] {
    const lengths = Array.from(
      { length: Math.max(0, word.length - shortest) },
      (_, less) => less + 1,
    );
    return lengths.map((less) => word.slice(0, -less)).filter((stem) => this.has(stem));
  }

  /** The two words that were written as one, none shorter than four letters: `burkinafaso`. */
  findParts(word: string): [string, string] | undefined {
    for (let at = SHORTEST_FUZZY; at <= word.length - SHORTEST_FUZZY; at += 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.has(first) && this.has(second)) return [first, second];
    }
    return undefined;
  }

  /** The words with at most so many mistakes, the nearest first: a cheap sieve finds candidates, Fuse.js decides. */
  findNear(word: string, mistakes: number): NearWord[] {
    if (!isFuzzy(word)) return [];
    const typed = BEGIN + word + END;
    // To Fuse.js a swap of neighbours is two mistakes, so it is asked for one more.
    const threshold = Math.min(0.99, (mistakes + 1) / typed.length) + 1e-6;
    const candidates = this.#sift(word, mistakes).map((candidate) => BEGIN + candidate + END);
    return new Fuse(candidates, { includeScore: true, ignoreLocation: true, threshold })
      .search(typed)
      .map(({ item, score = 1 }) => ({
        word: item.slice(1, -1),
        mistakes: isSwap(typed, item) ? 1 : Math.round(score * typed.length),
      }))
      .filter((near) => near.mistakes <= mistakes)
      .sort((a, b) => a.mistakes - b.mistakes)
      .slice(0, MOST_NEAR);
  }

  /**
   * The words that can be within so many edits, the likest first: those that share the most pairs of letters and have the
   * fewest letters that the other has not. One edit changes the length by one and the set of letters by two at most.
   */
  #sift(word: string, edits: number): string[] {
    const [lettersOfWord, pairsOfWord] = [signLetters(word), signPairs(word)];
    const byLikeness: string[][] = Array.from({ length: BITS + 2 * edits + 1 }, () => []);
    const lengths = [Math.max(0, word.length - edits), word.length + edits + 1] as const;
    for (const { words, letters, pairs } of this.#byLength.slice(...lengths)) {
      for (let index = 0; index < words.length; index += 1) {
        const changed = countBits((letters[index] ?? 0) ^ lettersOfWord);
        if (changed > 2 * edits) continue;
        const shared = countBits((pairs[index] ?? 0) & pairsOfWord);
        byLikeness[2 * edits + shared - changed]?.push(words[index] ?? '');
      }
    }
    return byLikeness.reverse().flat().slice(0, MOST_CANDIDATES);
  }
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The letters of a word, a bit for each, letters that are 32 apart sharing one. */
function signLetters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % BITS);
  return bits >>> 0;
}

/** The pairs of neighbouring letters of a word, a bit for each. */
function signPairs(word: string): number {
  let bits = 0;
  for (let at = 1; at < word.length; at += 1) {
    bits |= 1 << ((word.charCodeAt(at - 1) * 7 + word.charCodeAt(at)) % BITS);
  }
  return bits >>> 0;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
