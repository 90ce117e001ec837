/**
 * A number of personnel as a range. An end left out is open: `{ max: 200 }` is "up to 200".
 * At least one end is there.
 */
export type Strength = { min?: number | undefined; max?: number | undefined };

/** How two or more strengths stand to each other: the same range, ranges that share a number, or ranges that share none. */
export type StrengthAgreement = 'agree' | 'overlap' | 'disjoint';

/** Reads the short form of a record, where one number stands for a range that begins and ends there. */
export function toStrength(written: number | Strength): Strength {
  return typeof written === 'number' ? { min: written, max: written } : written;
}

/** Compares two strengths as closed intervals (rule N1 of docs/assessment.md). */
export function compareStrengths(a: Strength, b: Strength): StrengthAgreement {
  if (a.min === b.min && a.max === b.max) return 'agree';
  const [aMin, aMax] = [a.min ?? 0, a.max ?? Infinity];
  const [bMin, bMax] = [b.min ?? 0, b.max ?? Infinity];
  return aMin <= bMax && bMin <= aMax ? 'overlap' : 'disjoint';
}

/** Writes a strength for messages: `100`, `80–120`, `at least 100`, `up to 200`. */
export function formatStrength({ min, max }: Strength): string {
  if (min === undefined) return `up to ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}

/** A number of people as it is typed: digits, with or without a mark after each three from the right. */
const NUMBER = String.raw`(\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d+)`;
const FORMS: readonly (readonly [RegExp, (first: number, second: number) => number | Strength])[] =
  [
    [new RegExp(`^${NUMBER}$`), (value) => value],
    [new RegExp(`^${NUMBER} ?(?:-|–|—|\\.\\.|to) ?${NUMBER}$`), (min, max) => ({ min, max })],
    [new RegExp(`^(?:up to|at most|<=?|≤|\\.\\.) ?${NUMBER}$`), (max) => ({ max })],
    [new RegExp(`^(?:at least|>=?|≥) ?${NUMBER}$`), (min) => ({ min })],
    [new RegExp(`^${NUMBER} ?(?:\\+|\\.\\.)$`), (min) => ({ min })],
  ];

/**
 * Reads a strength as a person types it: `700`, `1,700`, `80-120`, `up to 200`, `at least 100`, `100+`.
 * Returns it as a record has it, or `undefined` where the text is none of these.
 */
export function readStrength(typed: string): number | Strength | undefined {
  const text = typed.trim().toLowerCase();
  for (const [form, toStrength] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [first = NaN, second = NaN] = match
      .slice(1)
      .map((digits) => Number(digits.replace(/\D/g, '')));
    return toStrength(first, second);
  }
  return undefined;
}
