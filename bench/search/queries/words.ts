import { FIELDS, type Field, type SearchRecord } from '../../../src/search/record.ts';

/** `2,000`, `2.000` and `2 000` with a fixed space. */
const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?:[,.\u00a0\u202f]\d{3})+(?!\d)/g;

/**
 * The words of a text for the benchmark's own bookkeeping: runs of letters, marks and digits, in
 * small letters, accents kept, numbers without what groups their digits. It is none of the
 * engines' ways to split a text.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(GROUPED_NUMBER, (number) => number.replace(/\D/g, ''));
  return plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The text of some fields of a record; passages are kept apart by a full stop. */
export function textOf({ fields }: SearchRecord, which: readonly Field[] = FIELDS): string {
  return which.flatMap((field) => fields[field] ?? []).join(' . ');
}

/** In how many records each word stands. */
export function countRecords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of new Set(splitWords(textOf(record)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
