import type { Random } from '../corpus/random.ts';

/** The letters people hit by mistake, by script. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/^\p{Script=Latin}+$/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/^\p{Script=Cyrillic}+$/u, 'абвгдежзийклмнопрстуфхцчшщыьэюя'],
  [/^\p{Script=Arabic}+$/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
];

/** Share of mistakes that may hit the first letter: people rarely get that one wrong. */
const FIRST_LETTER = 0.1;

/** Whether the word is in a script in which typos are made letter by letter (Hangul is not). */
export function canBeMistyped(word: string): boolean {
  return alphabetOf(word) !== undefined;
}

/** One letter too many, too few or wrong, each as likely; anywhere, but rarely the first letter. */
export function mistype(word: string, random: Random): string {
  const alphabet = alphabetOf(word);
  if (alphabet === undefined) return word;
  const first = random.chance(FIRST_LETTER) ? 0 : 1;
  const place = first + random.below(word.length - first);
  const letter = random.pick([...alphabet]);
  const [before, after] = [word.slice(0, place), word.slice(place + 1)];
  switch (random.below(3)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    default:
      return before + letter + word.slice(place);
  }
}

/** Two letters that stand side by side, swapped; rarely the first two. */
export function transpose(word: string, random: Random): string {
  const first = random.chance(FIRST_LETTER) ? 0 : 1;
  const place = first + random.below(word.length - 1 - first);
  const pair = word.slice(place, place + 2);
  return word.slice(0, place) + pair.charAt(1) + pair.charAt(0) + word.slice(place + 2);
}

/** The word without its accents: `traore` for `traoré`, `peche` for `pêche`. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}

function alphabetOf(word: string): string | undefined {
  return ALPHABETS.find(([script]) => script.test(word))?.[1];
}
