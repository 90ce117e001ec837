import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/dates.ts';
import type { Effect } from '../domain/effect.ts';

/**
 * Writes what a change does as plain data, for machines.
 *
 * @param asOf the day as of which both sides were assessed
 */
export function toEffectJson(effects: readonly Effect[], asOf: Day | null) {
  return {
    asOf,
    claims: effects.map(({ id, kind, before, after, causes }) => ({
      id,
      kind,
      title: (after ?? before)?.claim.title,
      before: toOutcome(before),
      after: toOutcome(after),
      causes,
    })),
  };
}

function toOutcome(assessment: Assessment | null) {
  if (assessment === null) return null;
  const { status, rule, officialAnswer, counts, positions, origins, reasons } = assessment;
  return {
    status,
    rule,
    officialAnswer,
    counts,
    standings: Object.fromEntries([...positions].map(([state, { standing }]) => [state, standing])),
    origins: origins.map(({ origin, declared }) => ({
      kind: origin.kind,
      label: origin.label,
      declared,
    })),
    reasons,
  };
}
