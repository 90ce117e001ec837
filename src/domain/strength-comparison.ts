import { datesMeet } from './dates.ts';
import type { Evidence, Measure } from './evidence.ts';
import { compareStrengths, type Strength, type StrengthAgreement } from './strength.ts';

/** Whether a number is said to be there or only announced. */
export type Stage = 'present' | 'planned';

/** A number one document gives. */
export type ReportedStrength = { strength: Strength; evidence: Evidence };

/** All numbers of one claim that may be compared with each other, and how they compare. */
export type StrengthComparison = {
  stage: Stage;
  measure: Measure;
  /** In the order of the evidence. */
  reported: readonly ReportedStrength[];
  agreement: StrengthAgreement;
  /** Whether some of the disjoint ones meet in time (rule N2): a difference that is no change. */
  atOneTime: boolean;
  /** Pairs that share no number at the same time, with nothing on record to explain why. */
  unexplained: readonly (readonly [ReportedStrength, ReportedStrength])[];
};

/**
 * Compares every reported number of a claim with the others of its stage and measure (rules N1 to N3).
 * Returns only the groups that hold a number.
 */
export function compareReportedStrengths(evidence: readonly Evidence[]): StrengthComparison[] {
  const groups: StrengthComparison[] = [];
  for (const stage of ['present', 'planned'] as const) {
    for (const measure of ['present', 'cumulative'] as const) {
      const reported = evidence.flatMap((piece) => {
        const strength = stage === 'present' ? piece.entry.strength : piece.entry.planned;
        const matches = (piece.entry.measure ?? 'present') === measure;
        return strength && matches ? [{ strength, evidence: piece }] : [];
      });
      if (reported.length > 0) groups.push({ stage, measure, reported, ...compareAll(reported) });
    }
  }
  return groups;
}

function compareAll(
  reported: readonly ReportedStrength[],
): Pick<StrengthComparison, 'agreement' | 'atOneTime' | 'unexplained'> {
  const pairs = reported.flatMap((a, index) =>
    reported.slice(index + 1).map((b) => ({ a, b, is: compareStrengths(a.strength, b.strength) })),
  );
  const disjoint = pairs.filter(({ is }) => is === 'disjoint');
  const agreement = disjoint.length
    ? 'disjoint'
    : pairs.every(({ is }) => is === 'agree')
      ? 'agree'
      : 'overlap';
  const together = disjoint.filter(({ a, b }) => sameTime(a.evidence, b.evidence));
  const unexplained = together
    .filter(({ a, b }) => !explained(a.evidence, b.evidence))
    .map(({ a, b }) => [a, b] as const);
  return { agreement, atOneTime: together.length > 0, unexplained };
}

/** Rule N2: numbers meet in time when their `asOf` can be one day, or when neither says of when it speaks. */
function sameTime(a: Evidence, b: Evidence): boolean {
  const [x, y] = [a.entry.asOf, b.entry.asOf];
  return x === undefined || y === undefined ? x === y : datesMeet(x, y);
}

/** Rule N3: a note on either side is taken to say why the numbers differ. */
function explained(a: Evidence, b: Evidence): boolean {
  return a.entry.note !== undefined || b.entry.note !== undefined;
}
