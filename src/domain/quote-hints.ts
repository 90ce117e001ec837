import { isWhole, offsetsOf } from './occurrences.ts';

/** With at most so many of its neighbours a fragment is looked for, to find one that stands there once. */
const LONGER = 10;
/** Characters in which those neighbours are looked for. */
const NEARBY = 400;

/** Proposes the fragment with as few of the words behind or before it as make it stand there once. */
export function hintLonger(text: string, offsets: readonly number[], wanted: string): string {
  const advice = 'Make it longer until it stands there once';
  for (let words = 1; words <= LONGER; words += 1) {
    for (const offset of offsets) {
      const behind = text
        .slice(offset, offset + wanted.length + NEARBY)
        .match(nextWords(wanted.length, words))?.[0];
      const ahead = text.slice(Math.max(0, offset - NEARBY), offset).match(lastWords(words))?.[0];
      const longer = [behind, ahead && `${ahead}${wanted}`].find(
        (candidate) => candidate !== undefined && offsetsOf(text, candidate).length === 1,
      );
      if (longer !== undefined) return `${advice}: "${longer}"`;
    }
  }
  return `${advice}.`;
}

const nextWords = (length: number, words: number) =>
  new RegExp(String.raw`^[\s\S]{${length}}\S*(?:\s\S+){${words}}`);
const lastWords = (words: number) => new RegExp(String.raw`(?:\S+\s){${words}}\S*$`);

/**
 * Says why a fragment is not found, as far as the text tells.
 *
 * @param text the page, in plain characters
 * @param inside offsets at which the fragment stands inside longer words
 * @param lineOf the line of an offset
 */
export function hintMissing(
  text: string,
  wanted: string,
  inside: readonly number[],
  lineOf: (offset: number) => number,
): string {
  const [part] = inside;
  if (part !== undefined) {
    return `It only stands inside a longer word or number, on line ${lineOf(part)}: take the whole of it.`;
  }
  const folded = text.toLowerCase();
  const lower = folded.length === text.length ? folded.indexOf(wanted.toLowerCase()) : -1;
  if (lower !== -1) {
    const written = text.slice(lower, lower + wanted.length);
    return `It stands on line ${lineOf(lower)} with other capital letters: copy "${written}".`;
  }
  const pieces = wanted.split(/\s*(?:\[\.\.\.\]|\(\.\.\.\)|\.\.\.)\s*/).filter(Boolean);
  if (pieces.length > 1 && pieces.every((piece) => text.includes(piece))) {
    return 'Its pieces stand there apart: a quote is one unbroken fragment, so keep one of them.';
  }
  return hintDifference(text, wanted, lineOf);
}

/** Says how far the text agrees with the fragment, which most often shows the word that is wrong. */
function hintDifference(text: string, wanted: string, lineOf: (offset: number) => number): string {
  const words = wanted.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = words.slice(0, count).join(' ');
    const offset = offsetsOf(text, beginning).find((at) => isWhole(text, at, beginning.length));
    if (offset === undefined) continue;
    const next = text
      .slice(offset + beginning.length)
      .match(/^\S*\s?\S*/)?.[0]
      .trim();
    return (
      `On line ${lineOf(offset)} it begins with "${beginning}", and then ` +
      (next ? `goes on with "${next}" instead of "${words[count]}".` : 'the text ends.') +
      ' Copy the fragment as it stands.'
    );
  }
  return 'Not even its first word stands there: make sure that this is the whole text of the document, in its own language.';
}
