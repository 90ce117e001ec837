import { analyse } from './analyse.ts';
import type { StoredRecord } from './record.ts';

/** A word of the index as a record writes it: `traore` as `Traoré`; `undefined` where it shows no such word. */
export function spellOut(word: string, { fields }: StoredRecord): string | undefined {
  for (const text of Object.values(fields).flat()) {
    const token = analyse(text).find((one) => one.word === word);
    if (token) return text.slice(token.start, token.end);
  }
  return undefined;
}
