import edtf from 'edtf';

/** A calendar day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** The first and the last day that an EDTF date can mean. */
export type DaySpan = { first: Day; last: Day };

/** Months only up to 12: EDTF counts on from there to name seasons and quarters. */
const point = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?`;
/** Muster's part of EDTF (ISO 8601-2): year, month or day, each with an optional qualifier, and closed intervals. */
export const DATE_PATTERN = `^${point}(?:/${point})?$`;
const ACCEPTED = new RegExp(DATE_PATTERN);

const toDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The library takes its time, and records name the same dates again and again. */
const spans = new Map<string, DaySpan | undefined>();

/**
 * Reads an EDTF date.
 * Returns the days it spans, or `undefined` where the text is no date or names a day that does not exist.
 */
export function parseDate(text: string): DaySpan | undefined {
  if (!ACCEPTED.test(text)) return undefined;
  if (!spans.has(text)) spans.set(text, readSpan(text));
  return spans.get(text);
}

function readSpan(text: string): DaySpan | undefined {
  try {
    const value = edtf(text);
    // The library rolls an impossible day over (2023-02-29 becomes 2023-03-01): such a date is refused.
    return value.edtf === text ? { first: toDay(value.min), last: toDay(value.max) } : undefined;
  } catch {
    return undefined;
  }
}

/** The last day a valid date can mean: the day from which it counts (rule A1 of docs/assessment.md). */
export function lastDay(date: string): Day {
  const span = parseDate(date);
  if (!span) throw new RangeError(`"${date}" is no valid EDTF date`);
  return span.last;
}

/** True where the two dates can mean the same day. Both must be valid. */
export function datesMeet(a: string, b: string): boolean {
  const [x, y] = [parseDate(a), parseDate(b)];
  if (!x || !y) throw new RangeError(`"${x ? b : a}" is no valid EDTF date`);
  return x.first <= y.last && y.first <= x.last;
}

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined;
}
