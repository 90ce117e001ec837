import type { Claim } from './claim.ts';
import type { Day } from './dates.ts';
import { type Evidence, type Stance, withStance } from './evidence.ts';
import { type Graph, publicationDay } from './graph.ts';
import { answerOfficially, type OfficialAnswer } from './official-answer.ts';
import { compareOrigins, type Origin, traceOrigins } from './origins.ts';
import { collectPositions, type StatePositions } from './positions.ts';
import { explainStatus, type Reason } from './reasons.ts';
import { decideStatus, type Status, STATUS_RULES, type StatusRule } from './status.ts';
import { compareReportedStrengths, type StrengthComparison } from './strength-comparison.ts';

/** A claim that cannot be true together with the one assessed, and the evidence that supports it. */
export type Rival = { claim: Claim; supporting: readonly Evidence[] };

/** All that bears on one claim: what the rules look at. */
export type Case = {
  claim: Claim;
  /** Only documents published up to this day take part; `null`: every document, dated or not. */
  asOf: Day | null;
  evidence: readonly Evidence[];
  rivals: readonly Rival[];
};

/** One known origin and the evidence that leads back to it. */
export type OriginShare = {
  origin: Origin;
  evidence: readonly Evidence[];
  /** False where every path to it holds an inferred link. */
  declared: boolean;
};

/** How many of what; all whole numbers. */
export type Counts = Record<Stance, number> & {
  /** Supporting pieces of evidence of all incompatible claims. */
  impliedContradictions: number;
  /** Distinct known origins of the supporting evidence. */
  independentOrigins: number;
  /** The same, without inferred links. */
  declaredOrigins: number;
  /** Distinct known origins of the contradicting evidence. */
  contradictingOrigins: number;
};

/** What the records say of a claim; computed, never written by hand. */
export type Assessment = Case & {
  status: Status;
  rule: StatusRule;
  officialAnswer: OfficialAnswer;
  counts: Counts;
  /** By state code: host state, sending state, then any other. */
  positions: ReadonlyMap<string, StatePositions>;
  /** Origins of the supporting evidence. */
  origins: readonly OriginShare[];
  /** Origins of the contradicting evidence. */
  contradictingOrigins: readonly OriginShare[];
  strengths: readonly StrengthComparison[];
  /** Why the status is what it is, the decisive reason first. */
  reasons: readonly Reason[];
};

/**
 * Assesses a claim by the rules of docs/assessment.md.
 *
 * @param asOf looks only at documents published up to this day; without it, at every document
 * @throws RangeError when the graph holds no such claim
 */
export function assessClaim(graph: Graph, claimId: string, asOf: Day | null = null): Assessment {
  return assessCase(graph, gatherCase(graph, claimId, asOf));
}

/** Collects what bears on a claim as of a day (rules A1 to A3, L1 and L2). */
export function gatherCase(graph: Graph, claimId: string, asOf: Day | null): Case {
  const claim = graph.claims.get(claimId);
  if (!claim) throw new RangeError(`no claim "${claimId}"`);
  const published = (id: string) =>
    (graph.evidence.get(id) ?? []).filter(({ source }) => countsAsOf(asOf, publicationDay(source)));
  const rivals = (graph.incompatible.get(claimId) ?? [])
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((rival) => !rival.withdrawn)
    .map((rival) => ({ claim: rival, supporting: withStance(published(rival.id), 'supports') }));
  return { claim, asOf, evidence: published(claimId), rivals };
}

/** Applies every rule to a case. The graph serves only to trace provenance, which knows no dates (rule A2). */
export function assessCase(graph: Graph, given: Case): Assessment {
  const { claim, evidence, rivals } = given;
  const supporting = withStance(evidence, 'supports');
  const contradicting = withStance(evidence, 'contradicts');
  const origins = shareOrigins(graph, claim, supporting);
  const contradictingOrigins = shareOrigins(graph, claim, contradicting);
  const positions = collectPositions(claim, evidence);

  const facts = {
    officialAnswer: answerOfficially(claim, positions),
    supports: supporting.length,
    contradicts: contradicting.length,
    factCheckContradicts: contradicting.some(({ source }) => source.kind === 'fact-check'),
    independentOrigins: origins.length,
    impliedContradictions: rivals.flatMap((rival) => rival.supporting).length,
  };
  const status = decideStatus(facts);
  const decided = {
    ...given,
    status,
    rule: STATUS_RULES[status],
    officialAnswer: facts.officialAnswer,
    counts: {
      supports: facts.supports,
      contradicts: facts.contradicts,
      mentions: evidence.length - facts.supports - facts.contradicts,
      impliedContradictions: facts.impliedContradictions,
      independentOrigins: facts.independentOrigins,
      declaredOrigins: declaredOriginsOf(graph, claim, supporting).size,
      contradictingOrigins: contradictingOrigins.length,
    },
    positions,
    origins,
    contradictingOrigins,
    strengths: compareReportedStrengths(evidence),
  };
  return { ...decided, reasons: explainStatus(decided) };
}

/** The pieces of evidence that lead back to none of the known origins (rule O6). */
export function withoutKnownOrigin(
  evidence: readonly Evidence[],
  origins: readonly OriginShare[],
): Evidence[] {
  const traced = new Set(origins.flatMap((share) => share.evidence));
  return evidence.filter((piece) => !traced.has(piece));
}

/** Rule A1: with an as-of day, only what was published up to it counts; undated documents never do. */
function countsAsOf(asOf: Day | null, published: Day | undefined): boolean {
  return asOf === null || (published !== undefined && published <= asOf);
}

function shareOrigins(graph: Graph, claim: Claim, evidence: readonly Evidence[]): OriginShare[] {
  const declared = declaredOriginsOf(graph, claim, evidence);
  const shares = new Map<string, { origin: Origin; evidence: Evidence[]; declared: boolean }>();
  for (const piece of evidence) {
    for (const origin of traceOrigins(graph, claim.id, piece.source)) {
      const { key } = origin;
      const share = shares.get(key) ?? { origin, evidence: [], declared: declared.has(key) };
      share.evidence.push(piece);
      shares.set(key, share);
    }
  }
  return [...shares.values()].sort((a, b) => compareOrigins(a.origin, b.origin));
}

function declaredOriginsOf(
  graph: Graph,
  claim: Claim,
  evidence: readonly Evidence[],
): ReadonlySet<string> {
  return new Set(
    evidence.flatMap(({ source }) =>
      traceOrigins(graph, claim.id, source, 'declared').map(({ key }) => key),
    ),
  );
}
