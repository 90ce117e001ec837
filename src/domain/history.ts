import { assessCase, assessClaim, type Assessment, type Case, gatherCase } from './assessment.ts';
import type { Day } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { type Graph, publicationDay } from './graph.ts';
import { compareText } from './issue.ts';
import type { OfficialAnswer } from './official-answer.ts';
import { findRetracted } from './origins.ts';
import { decideStatus, type Status } from './status.ts';

/** What a history keeps of an assessment. */
export type Verdict = { status: Status; officialAnswer: OfficialAnswer };

/** A day on which the status or the official answer changed, or what the undated documents change today. */
export type HistoryEntry = {
  /** A calendar day, or the word `undated`. */
  day: Day;
  /** The verdict before; `null` before the first document. */
  from: Verdict | null;
  to: Verdict;
  /** Ids of the documents that caused it. */
  sources: string[];
};

/** A source taken back: it counts on no day (rule L2), but that it was taken back is part of the story. */
export type Retraction = { day: Day; source: string; reason: string };

/** How the verdict on a claim came about. */
export type History = { entries: HistoryEntry[]; retractions: Retraction[] };

/** What the rules say of a claim of which there is no document. */
export const NO_RECORD: Verdict = {
  status: decideStatus({
    officialAnswer: 'none-on-record',
    supports: 0,
    contradicts: 0,
    factCheckContradicts: false,
    independentOrigins: 0,
    impliedContradictions: 0,
  }),
  officialAnswer: 'none-on-record',
};

/**
 * Tells how the verdict on a claim changed with each day's documents (rule A3).
 * The last dated entry is today's view of the dated documents alone; a last entry `undated`, where the
 * undated documents change that view, equals today's view.
 */
export function traceHistory(graph: Graph, claimId: string): History {
  const entries: HistoryEntry[] = [];
  let before: Verdict | null = null;
  for (const day of daysOf(graph, claimId)) {
    const now = assessClaim(graph, claimId, day);
    // Nothing is said of a claim before its own first document, whatever its rivals do.
    if (now.evidence.length === 0 || sameVerdict(before, now)) continue;
    entries.push({ day, from: before, to: verdictOf(now), sources: causesOn(graph, day, now) });
    before = verdictOf(now);
  }
  const today = assessClaim(graph, claimId);
  if (today.evidence.length > 0 && !sameVerdict(before, today)) {
    entries.push({
      day: 'undated',
      from: before,
      to: verdictOf(today),
      sources: causesOn(graph, undefined, today),
    });
  }
  return { entries, retractions: retractionsOf(graph, claimId) };
}

/** Every day on which a document that bears on the claim was published, oldest first. */
function daysOf(graph: Graph, claimId: string): Day[] {
  const days = bearingOn(gatherCase(graph, claimId, null)).flatMap(
    ({ source }) => publicationDay(source) ?? [],
  );
  return [...new Set(days)].sort(compareText);
}

/** Evidence for the claim and for its rivals. */
function bearingOn({ evidence, rivals }: Case): Evidence[] {
  return [...evidence, ...rivals.flatMap(({ supporting }) => supporting)];
}

/**
 * Ids of the documents published on a day (or undated) that caused the verdict: those of which one alone would have,
 * together with what was on record before; all of them where it took several.
 */
function causesOn(graph: Graph, day: Day | undefined, now: Assessment): string[] {
  const isNew = ({ source }: Evidence) => publicationDay(source) === day;
  const arrived = new Set(
    bearingOn(now)
      .filter(isNew)
      .map(({ source }) => source.id),
  );
  const alone = [...arrived].filter((id) => {
    const was = (piece: Evidence) => !isNew(piece) || piece.source.id === id;
    const rivals = now.rivals.map((rival) => ({
      ...rival,
      supporting: rival.supporting.filter(was),
    }));
    return sameVerdict(
      assessCase(graph, { ...now, evidence: now.evidence.filter(was), rivals }),
      now,
    );
  });
  return (alone.length > 0 ? alone : [...arrived]).sort(compareText);
}

/** Retracted sources with an entry for the claim, and those at which a path of its provenance ends. */
function retractionsOf(graph: Graph, claimId: string): Retraction[] {
  const behind = (graph.evidence.get(claimId) ?? []).flatMap(({ source }) =>
    findRetracted(graph, claimId, source),
  );
  const own = [...graph.sources.values()].filter(({ claims }) =>
    claims.some(({ claim }) => claim === claimId),
  );
  return [...new Set([...own, ...behind])]
    .flatMap(({ id, retracted }) =>
      retracted ? [{ day: retracted.on, source: id, reason: retracted.reason }] : [],
    )
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.source, b.source));
}

function verdictOf({ status, officialAnswer }: Verdict): Verdict {
  return { status, officialAnswer };
}

function sameVerdict(before: Verdict | null, now: Verdict): boolean {
  return before?.status === now.status && before.officialAnswer === now.officialAnswer;
}
