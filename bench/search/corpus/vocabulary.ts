import { buildLetterModel } from './letter-model.ts';
import type { Random } from './random.ts';
import { SEED_WORDS, type Language } from './words.ts';

/** The words of one tongue with how often they are used. */
export interface Vocabulary {
  /** Any word, frequent ones more often. */
  anyWord: (random: Random) => string;
  /** A word with a meaning of its own, rare ones far more often than in running text. */
  topicWord: (random: Random) => string;
  /** True for the words that only hold sentences together. */
  isFrequent: (word: string) => boolean;
}

/** How many different words each tongue has: English carries the bodies, the others titles and quotes. */
const SIZES: Readonly<Record<Language, number>> = {
  en: 50_000,
  fr: 20_000,
  es: 8_000,
  de: 8_000,
  ru: 12_000,
  ar: 8_000,
  ko: 8_000,
};

/** Share of made-up words that are an earlier word with an ending. */
const IN_FAMILIES = 0.4;

/** Zipf and Mandelbrot: the word of rank r is used in proportion to 1 / (r + SHIFT) ^ SLOPE. */
const SHIFT = 2.7;
const SLOPE = 1.12;
/** Topics are spread wider: what a report is about is rarely named by the most frequent words. */
const TOPIC_SLOPE = 0.9;

/** Makes the vocabulary of a tongue: everyday words first, then words made up in their likeness. */
export function buildVocabulary(language: Language, random: Random): Vocabulary {
  const { frequent, content, endings } = SEED_WORDS[language];
  // Hangul is written in syllables: one of them says as much as two or three letters.
  const makeUp = buildLetterModel([...frequent, ...content], language === 'ko' ? 1 : 2);
  const stems = [...content];
  const words = new Set([...frequent, ...content]);
  while (words.size < SIZES[language]) {
    const inFamily = random.chance(IN_FAMILIES);
    const word = inFamily ? random.pick(stems) + random.pick(endings) : makeUp(random);
    if (word.length < 2 || words.has(word)) continue;
    words.add(word);
    if (!inFamily) stems.push(word);
  }
  const list = [...words];

  const isFrequent = new Set(frequent);
  const topics = list.slice(frequent.length);
  const drawAny = byRank(list.length, SLOPE);
  const drawTopic = byRank(topics.length, TOPIC_SLOPE);
  return {
    anyWord: (draw) => list[drawAny(draw)] ?? '',
    topicWord: (draw) => topics[drawTopic(draw)] ?? '',
    isFrequent: (word) => isFrequent.has(word),
  };
}

/** Draws ranks from 0 on, the first ones most often. */
export function byRank(size: number, slope: number): (random: Random) => number {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) upTo[rank] = sum += (rank + SHIFT) ** -slope;
  return (random) => {
    const drawn = random.next() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
