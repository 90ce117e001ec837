import { type DaySpan, parseDate } from '../domain/dates.ts';
import type { Evidence } from '../domain/evidence.ts';
import { compareText } from '../domain/issue.ts';

/** How many documents are dated, from which date to which, and how many are not. */
export type DocumentDates = {
  dated: number;
  undated: number;
  /** As the documents are dated; absent where none is. */
  course?: { first: string; last: string };
};

/** Finds the first and the last date of documents. */
export function findDates(evidence: readonly Evidence[]): DocumentDates {
  const dates = evidence.flatMap(({ source }) => source.published ?? []);
  const counts = { dated: dates.length, undated: evidence.length - dates.length };
  // An imprecise date tells no end of the course of time that a finer one would not.
  const first = dates.toSorted((a, b) => compareText(edge(a, 'last'), edge(b, 'last')))[0];
  const last = dates.toSorted((a, b) => compareText(edge(a, 'first'), edge(b, 'first'))).at(-1);
  return first === undefined || last === undefined
    ? counts
    : { ...counts, course: { first, last } };
}

function edge(date: string, end: keyof DaySpan): string {
  return parseDate(date)?.[end] ?? '';
}
