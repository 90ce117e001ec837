import { type Assessment, assessClaim, type OriginShare } from '../domain/assessment.ts';
import type { Day } from '../domain/dates.ts';
import type { Graph } from '../domain/graph.ts';
import { traceHistory } from '../domain/history.ts';
import { backPositions } from '../domain/official-answer.ts';
import { traceOrigins } from '../domain/origins.ts';
import type { StatePositions } from '../domain/positions.ts';
import type { ReportedStrength } from '../domain/strength-comparison.ts';
import { whatWouldChange } from '../domain/what-would-change.ts';

/**
 * Writes the assessment of every claim as plain data, for machines. Keys are in the order of claim ids.
 *
 * @param asOf looks only at documents published up to this day
 */
export function toAssessmentsJson(graph: Graph, asOf: Day | null) {
  const claims = [...graph.claims.keys()].map(
    (id) => [id, toAssessmentJson(graph, assessClaim(graph, id, asOf))] as const,
  );
  return { asOf, claims: Object.fromEntries(claims) };
}

function toAssessmentJson(graph: Graph, assessment: Assessment) {
  const { claim, asOf } = assessment;
  const { entries, retractions } = traceHistory(graph, claim.id);
  const past = (day: string) => asOf === null || day <= asOf;
  return {
    status: assessment.status,
    rule: assessment.rule,
    officialAnswer: assessment.officialAnswer,
    counts: assessment.counts,
    positions: Object.fromEntries(
      [...assessment.positions].map(([state, positions]) => [
        state,
        toPositionsJson(graph, claim.id, positions),
      ]),
    ),
    origins: assessment.origins.map(toOriginJson),
    contradictingOrigins: assessment.contradictingOrigins.map(toOriginJson),
    reasons: assessment.reasons,
    wouldChange: whatWouldChange(graph, assessment),
    strengths: assessment.strengths.map(({ stage, measure, agreement, reported, unexplained }) => ({
      stage,
      measure,
      agreement,
      reported: reported.map(toReportedJson),
      unexplained: unexplained.length,
    })),
    history: entries.filter(({ day }) => (day === 'undated' ? asOf === null : past(day))),
    retractions: retractions.filter(({ day }) => past(day)),
    ...(claim.withdrawn && { withdrawn: claim.withdrawn }),
  };
}

function toPositionsJson(graph: Graph, claimId: string, positions: StatePositions) {
  const backing = backPositions(positions, (source) => traceOrigins(graph, claimId, source));
  return {
    standing: positions.standing,
    day: positions.day ?? null,
    primary: backing.primary,
    sources: backing.sources.map(({ id }) => id),
    origins: backing.origins.map(({ label }) => label),
    positions: positions.positions.map(({ source, day, ...taken }) => ({
      ...taken,
      source: source.id,
      day: day ?? null,
    })),
  };
}

function toOriginJson({ origin, evidence, declared }: OriginShare) {
  return {
    kind: origin.kind,
    label: origin.label,
    declared,
    sources: evidence.map(({ source }) => source.id),
  };
}

function toReportedJson({ strength, evidence }: ReportedStrength) {
  return { ...strength, source: evidence.source.id, asOf: evidence.entry.asOf ?? null };
}
