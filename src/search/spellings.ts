import Fuse from 'fuse.js/basic';
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
/** More neighbours are not put to Fuse.js: the bound on the work for one word. */
const MOST_CANDIDATES = 2000;

/** Whether a word can be mistyped at all: a number with another digit is another number. */
export function isFuzzy(word: string): boolean {
  return word.length >= SHORTEST_FUZZY && !/[\p{N}~]/u.test(word);
}

/** Writes those of the sorted words that mistyped ones are compared with. */
export function writeSpellings(words: readonly string[]): Uint8Array {
  return joinStreams(writeWords(words.filter(isFuzzy)));
}

/** Every word that a mistyped one can mean, prepared to find the few that are like it. */
export class Spellings {
  readonly words: readonly string[];
  readonly #lengths: Uint8Array;
  /** The letters of each word, a bit for each letter modulo 32. */
  readonly #letters: Uint32Array;

  constructor(file: Uint8Array) {
    this.words = readWords(splitStreams(file));
    this.#lengths = Uint8Array.from(this.words, (word) => word.length);
    this.#letters = Uint32Array.from(this.words, lettersOf);
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

  /**
   * The words with at most so many mistakes, the nearest first. A cheap sieve finds the candidates, Fuse.js decides.
   */
  findNear(word: string, mistakes: number): NearWord[] {
    if (!isFuzzy(word)) return [];
    const candidates = this.#sift(word, mistakes);
    // A swap of neighbours is two mistakes to Fuse, so it is asked for one more.
    const threshold = Math.min(0.99, (mistakes + 1) / word.length) + 1e-6;
    return new Fuse(candidates, { includeScore: true, ignoreLocation: true, threshold })
      .search(word)
      .map(({ item, score = 1 }) => ({ word: item, mistakes: countMistakes(word, item, score) }))
      .filter((near) => near.mistakes <= mistakes)
      .sort((a, b) => a.mistakes - b.mistakes)
      .slice(0, MOST_NEAR);
  }

  /** Every word within so many edits, and some more: one edit changes the length by one and two letters at most. */
  #sift(word: string, edits: number): string[] {
    const [words, lengths, letters] = [this.words, this.#lengths, this.#letters];
    const [length, wanted] = [word.length, lettersOf(word)];
    const candidates: string[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const longer = (lengths[index] ?? 0) - length;
      if (longer > edits || longer < -edits) continue;
      if (countBits((letters[index] ?? 0) ^ wanted) > 2 * edits) continue;
      candidates.push(words[index] ?? '');
      if (candidates.length === MOST_CANDIDATES) break;
    }
    return candidates;
  }
}

/** Fuse's score is the share of letters that are wrong; it looks for a part, so the rest counts by its length. */
function countMistakes(typed: string, word: string, score: number): number {
  if (isSwap(typed, word)) return 1;
  return Math.max(Math.round(score * typed.length), Math.abs(typed.length - word.length));
}

/** Whether the words differ by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) % 32);
  return letters >>> 0;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
