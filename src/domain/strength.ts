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
