import { ByteWriter, readText } from './bytes.ts';

/** Compares words as the index orders them: by code units, the same on every machine. */
export function compareWords(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Writes sorted words, each as the length of what it shares with the one before and what is its own.
 *
 * @returns three streams: shared lengths, own lengths, own letters
 */
export function writeWords(words: readonly string[]): Uint8Array[] {
  const [shared, own, letters] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  let before = '';
  for (const word of words) {
    const same = sharedLength(before, word);
    shared.writeByte(same);
    own.writeByte(word.length - same);
    letters.writeText(word.slice(same));
    before = word;
  }
  return [shared, own, letters].map((writer) => writer.toBytes());
}

/** Reads what `writeWords` wrote. */
export function readWords([shared, own, letters]: readonly Uint8Array[]): string[] {
  const [sharedLengths, ownLengths] = [shared ?? new Uint8Array(), own ?? new Uint8Array()];
  const text = readText(letters ?? new Uint8Array());
  const words: string[] = [];
  let start = 0;
  let word = '';
  for (const [index, length] of ownLengths.entries()) {
    word = word.slice(0, sharedLengths[index]) + text.slice(start, start + length);
    words.push(word);
    start += length;
  }
  return words;
}

/** The number of sorted words before a word: its place where it is there, else the place where it would be. */
export function findPlace(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Common beginning of two words, at most what one byte can say, and never half of a letter pair. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  const last = b.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}
