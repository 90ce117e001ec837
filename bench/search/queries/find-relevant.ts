import type { SearchRecord } from '../../../src/search/record.ts';
import type { Evidence } from './query.ts';
import { splitWords, textOf } from './words.ts';

/**
 * Finds, by reading every record, the ones that hold some evidence: the record that a query was
 * made from and those that say just the same in the same place.
 *
 * @param records the corpus
 * @param evidence what to look for
 * @param counts in how many records each word stands
 * @returns for each piece of evidence the ids of its records, in the order of the records
 */
export function findRelevant(
  records: readonly SearchRecord[],
  evidence: readonly Evidence[],
  counts: ReadonlyMap<string, number>,
): string[][] {
  const found = evidence.map((): string[] => []);
  const asked = [...evidence.entries()];
  for (const inOnePlace of Map.groupBy(asked, ([, { within }]) => within.join()).values()) {
    const within = inOnePlace[0]?.[1].within;
    // Only records that hold the rarest word are looked at closely.
    const byRarest = Map.groupBy(inOnePlace, ([, { words, prefix }]) =>
      rarest(prefix ? words.slice(0, -1) : words, counts),
    );
    for (const record of records) {
      const words = splitWords(textOf(record, within));
      const known = new Set(words);
      for (const word of known) {
        for (const [index, candidate] of byRarest.get(word) ?? []) {
          if (holds(record, words, known, candidate)) found[index]?.push(record.id);
        }
      }
    }
  }
  return found;
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  const count = (word: string) => counts.get(word) ?? 0;
  return words.reduce((a, b) => (count(b) < count(a) ? b : a));
}

function holds(
  { facets }: SearchRecord,
  words: readonly string[],
  known: ReadonlySet<string>,
  { words: asked, prefix, phrase, state }: Evidence,
): boolean {
  if (state && ![...(facets.sending ?? []), ...(facets.host ?? [])].includes(state)) return false;
  if (phrase) return ` ${words.join(' ')} `.includes(` ${asked.join(' ')} `);
  const [last = ''] = asked.slice(-1);
  const whole = prefix ? asked.slice(0, -1) : asked;
  if (!whole.every((word) => known.has(word))) return false;
  return !prefix || words.some((word) => word.startsWith(last));
}
