import { assessClaim, type Assessment } from './assessment.ts';
import { findAffected, type RecordChange } from './affected.ts';
import type { Day } from './dates.ts';
import type { Graph } from './graph.ts';

/** What happened to a claim between two sets of records. */
export type EffectKind = 'added' | 'removed' | 'withdrawn' | 'reinstated' | 'changed';

/** A claim whose assessment differs between two sets of records. */
export type Effect = {
  id: string;
  kind: EffectKind;
  /** `null` for a claim that was, or is, not on record. */
  before: Assessment | null;
  after: Assessment | null;
  /** The records behind the difference: those that changed and bear on the claim. */
  causes: readonly RecordChange[];
};

/**
 * Compares what two sets of records come to: the effect of a change. Returns the claims whose assessment differs, in
 * the order of ids; none where only words differ that no rule looks at.
 *
 * @param asOf looks only at documents published up to this day, in both
 */
export function compareAssessments(before: Graph, after: Graph, asOf: Day | null = null): Effect[] {
  return [...findAffected(before, after)].flatMap(([id, causes]): Effect[] => {
    const was = before.claims.has(id) ? assessClaim(before, id, asOf) : null;
    const is = after.claims.has(id) ? assessClaim(after, id, asOf) : null;
    // A source can speak of a claim that is on record on neither side.
    if (was === null && is === null) return [];
    const kind = kindOf(was, is);
    const differs = kind !== 'changed' || outcomeOf(was) !== outcomeOf(is);
    return differs ? [{ id, kind, before: was, after: is, causes }] : [];
  });
}

function kindOf(was: Assessment | null, is: Assessment | null): EffectKind {
  if (was === null) return 'added';
  if (is === null) return 'removed';
  if (!was.claim.withdrawn === !is.claim.withdrawn) return 'changed';
  return is.claim.withdrawn ? 'withdrawn' : 'reinstated';
}

/** Everything the rules say of a claim, as a text that two equal outcomes share. */
function outcomeOf(assessment: Assessment | null): string {
  if (assessment === null) return '';
  const { status, officialAnswer, counts, positions, reasons, strengths } = assessment;
  const origins = [assessment.origins, assessment.contradictingOrigins].map((shares) =>
    shares.map(({ origin, declared }) => [origin.key, declared]),
  );
  const standings = [...positions].map(([state, { standing, day }]) => [state, standing, day]);
  const numbers = strengths.map(({ stage, measure, agreement, atOneTime, reported }) => [
    stage,
    measure,
    agreement,
    atOneTime,
    reported.map(({ strength, evidence }) => [evidence.source.id, strength]),
  ]);
  return JSON.stringify([status, officialAnswer, counts, origins, standings, reasons, numbers]);
}
