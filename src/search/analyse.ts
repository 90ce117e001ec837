import { foldLetters } from './fold-letters.ts';

/** A word of a text as the index writes it, and where it stands in the text. */
export type Token = {
  word: string;
  /** Place in the text's words, counted from 0. A joined word has that of its first part. */
  position: number;
  /** First character and the one after the last, in the original text. */
  start: number;
  end: number;
  /** True for a joined word: `il76` beside `il` and `76` for `Il-76`. */
  joined: boolean;
};

/** Longer words are cut, on both sides alike: nobody types them, and they would make the index large. */
export const WORD_LENGTH = 40;

/** More parts are a path or a list, not a name. */
const JOINED_PARTS = 4;

/** Scripts that put no space between words; they are compared by pairs of letters. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Signs inside a word that are not seen. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060';

/** `2,000`, `2.000`, `2’000` and `2 000` with a fixed space: one number. */
const GROUPED = String.raw`\p{Nd}{1,3}(?:[,.’'\u00A0\u2009\u202F\u066C]\p{Nd}{3})+(?!\p{Nd})`;
const ATOM = new RegExp(
  String.raw`(?<number>${GROUPED}|\p{N}+)|(?<pairs>[${UNSPACED}]+)|(?<letters>(?![${UNSPACED}])\p{L}(?:(?![${UNSPACED}])[\p{L}\p{M}${UNSEEN}])*)`,
  'gu',
);

/** What may stand between the parts of one name. */
const INSIDE_NAME = /^(?:['’ʼ‘`´]|[-‐‑])?$/;
const APOSTROPHE = /^['’ʼ‘`´]/;
/** The beginning and a further group of a number that is written with common spaces. */
const FIRST_GROUP = /^\p{Nd}{1,3}$/u;
const GROUP = /^\p{Nd}{3}$/u;

/** The French words of one letter that lose their vowel before another: `l’armée`, `d’Ivoire`, but `N’Djamena`. */
const ELIDED = /^(?:[cdjlmnst]|qu)$/;
const VOWEL = /^[aeiouyh]/;

/** The Arabic article, where enough of a word is left without it. */
const ARTICLE = /^ال(?=...)/;

type Atom = { word: string; start: number; end: number; text: string; number: boolean };

/**
 * Splits a text into its words: the one analysis of records, queries and texts to be marked.
 *
 * Words are folded by `foldLetters`. What is written together of letters and digits, or with a hyphen or an apostrophe,
 * gives its parts and, at the place of the first, the joined word; so does a number written in groups of three. The
 * English possessive and the French elision are no words.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  let run: Atom[] = [];
  let position = 0;
  const flush = () => {
    const parts = run.filter((atom, index) => !isMere(atom, run[index - 1], run[index + 1], text));
    for (const [index, { word, start, end }] of parts.entries()) {
      tokens.push({ word, position: position + index, start, end, joined: false });
    }
    const joined = joinWords(parts);
    if (joined) tokens.push({ ...joined, position, joined: true });
    position += parts.length;
    run = [];
  };
  for (const atom of splitAtoms(text)) {
    const last = run.at(-1);
    if (last && !belong(last, atom, text.slice(last.end, atom.start))) flush();
    run.push(atom);
  }
  flush();
  return tokens;
}

/** The words of a text without their places, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(analyse(text).map(({ word }) => word))];
}

function* splitAtoms(text: string): Generator<Atom> {
  for (const match of text.matchAll(ATOM)) {
    const [found] = match;
    const start = match.index;
    if (match.groups?.['pairs'] !== undefined) {
      yield* splitPairs(found, start);
      continue;
    }
    const word = cut(foldLetters(found).replace(ARTICLE, ''));
    if (word === '') continue;
    const number = match.groups?.['number'] !== undefined;
    yield { word, start, end: start + found.length, number, text: found };
  }
}

/** Each letter with the next one; a letter that stands alone, alone. */
function* splitPairs(text: string, offset: number): Generator<Atom> {
  const letters = [...text];
  let start = offset;
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? '');
    const word = foldLetters(pair);
    const whole = index + 1 < letters.length || letters.length === 1;
    if (whole && word !== '')
      yield { word, start, end: start + pair.length, number: false, text: pair };
    start += letter.length;
  }
}

/** Whether two neighbours are parts of one name or of one number. */
function belong(a: Atom, b: Atom, between: string): boolean {
  if (a.number && b.number) {
    return between === ' ' && FIRST_GROUP.test(a.text) && GROUP.test(b.text);
  }
  return b.start >= a.end && INSIDE_NAME.test(between);
}

/** Whether a part only joins others: the `s` of `Traoré’s`, the `l` of `l’armée`. */
function isMere(
  atom: Atom,
  before: Atom | undefined,
  after: Atom | undefined,
  text: string,
): boolean {
  if (before && atom.word === 's') return APOSTROPHE.test(text.slice(before.end, atom.start));
  return (
    after !== undefined &&
    ELIDED.test(atom.word) &&
    VOWEL.test(after.word) &&
    APOSTROPHE.test(text.slice(atom.end, after.start))
  );
}

function joinWords(run: readonly Atom[]): Omit<Token, 'position' | 'joined'> | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || run.length > JOINED_PARTS) return undefined;
  const word = cut(run.map((atom) => atom.word).join(''));
  return { word, start: first.start, end: last.end };
}

/** Cuts a long word, but never a letter that takes two code units. */
function cut(word: string): string {
  return word.slice(0, WORD_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
