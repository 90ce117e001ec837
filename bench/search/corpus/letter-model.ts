import type { Random } from './random.ts';

/** Makes up words that look like the ones it was built from. */
export type LetterModel = (random: Random) => string;

const END = '';
const MOST_CHARACTERS = 14;

/**
 * Learns which character follows which run of characters in some words, and makes up new ones the
 * same way. Near-spellings are then as frequent among them as among words of that tongue, which
 * is what makes typos hard or easy to mend.
 *
 * @param words what to learn from
 * @param memory how many characters the next one depends on
 */
export function buildLetterModel(words: readonly string[], memory: number): LetterModel {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    const characters = [...word, END];
    characters.forEach((character, place) => {
      const before = characters.slice(Math.max(0, place - memory), place).join('');
      followers.set(before, [...(followers.get(before) ?? []), character]);
    });
  }
  return (random) => {
    const made: string[] = [];
    while (made.length < MOST_CHARACTERS) {
      const next = random.pick(followers.get(made.slice(-memory).join('')) ?? [END]);
      if (next === END) break;
      made.push(next);
    }
    return made.join('');
  };
}
