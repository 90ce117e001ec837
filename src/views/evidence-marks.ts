import type { Assessment, OriginShare } from '../domain/assessment.ts';
import { type Day, parseDate } from '../domain/dates.ts';
import { type Evidence, withStance } from '../domain/evidence.ts';

/** Quarters of years, counted from the year nought. */
export type Quarters = { first: number; last: number };

/** A document by the quarters in which it may have appeared: one where its date is fine enough. */
export type StackedReport = {
  /** Absent when undated. */
  quarters: Quarters | undefined;
  /** How many documents of the same stance stand below it there. */
  row: number;
};

/** The documents of one stance on a claim. */
export type MarkedStance = {
  /** For each document the origins it goes back to, from 0 for the one behind most; empty where none is known. */
  documents: number[][];
  reports: StackedReport[];
};

/** What the small pictures of all claims share, so that they can be compared. */
export type MarksScale = {
  /** All quarters in which a document may have appeared; absent where none is dated. */
  quarters: Quarters | undefined;
  /** The most documents for and against one claim, and the most origins of one stance. */
  documents: number;
  origins: number;
  /** The highest stack of reports. */
  rows: Record<'supports' | 'contradicts', number>;
};

/** The documents for and against a claim in plain numbers: how many, from how many origins, and when. */
export type EvidenceMarks = {
  supports: MarkedStance;
  contradicts: MarkedStance;
  scale: MarksScale;
};

/** Counts the documents of a claim for its small picture. */
export function toEvidenceMarks(assessment: Assessment, scale: MarksScale): EvidenceMarks {
  return { ...markStances(assessment), scale };
}

/** Finds the scale on which all these claims fit. */
export function measureMarks(assessments: Iterable<Assessment>): MarksScale {
  const claims = [...assessments].map(markStances);
  const stances = claims.flatMap(({ supports, contradicts }) => [supports, contradicts]);
  const quarters = stances.flatMap(({ reports }) => reports.flatMap((one) => one.quarters ?? []));
  return {
    quarters: quarters.length === 0 ? undefined : hull(quarters),
    documents: most(
      claims.map(
        ({ supports, contradicts }) => supports.documents.length + contradicts.documents.length,
      ),
    ),
    origins: most(stances.flatMap(({ documents }) => documents.flat().map((rank) => rank + 1))),
    rows: {
      supports: most(claims.flatMap(({ supports }) => rowsOf(supports))),
      contradicts: most(claims.flatMap(({ contradicts }) => rowsOf(contradicts))),
    },
  };
}

function markStances({ evidence, origins, contradictingOrigins }: Assessment) {
  return {
    supports: markStance(withStance(evidence, 'supports'), origins),
    contradicts: markStance(withStance(evidence, 'contradicts'), contradictingOrigins),
  };
}

function markStance(evidence: readonly Evidence[], shares: readonly OriginShare[]): MarkedStance {
  const ranked = shares.toSorted((a, b) => b.evidence.length - a.evidence.length);
  return {
    documents: evidence
      .map((piece) => ranked.flatMap((share, rank) => (share.evidence.includes(piece) ? rank : [])))
      .sort(bySharedOrigins),
    reports: stack(evidence.map(({ source }) => toQuarters(source.published))),
  };
}

/** Documents that share origins stand together; those without a known one come last. */
function bySharedOrigins(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  const differs = a.findIndex((rank, index) => rank !== b[index]);
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

/** The vaguely dated stand below those of one quarter: a broad base carries narrow towers. The undated stand apart. */
function stack(spans: readonly (Quarters | undefined)[]): StackedReport[] {
  const stacked: StackedReport[] = [];
  for (const quarters of spans.toSorted(vaguestFirst)) {
    const below = stacked.filter((other) => meet(other.quarters, quarters)).map(({ row }) => row);
    stacked.push({ quarters, row: firstFree(new Set(below)) });
  }
  return stacked;
}

function toQuarters(date: string | undefined): Quarters | undefined {
  const days = date === undefined ? undefined : parseDate(date);
  return days && { first: quarterOf(days.first), last: quarterOf(days.last) };
}

function quarterOf(day: Day): number {
  const date = new Date(day);
  return 4 * date.getUTCFullYear() + Math.floor(date.getUTCMonth() / 3);
}

function vaguestFirst(a: Quarters | undefined, b: Quarters | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return b.last - b.first - (a.last - a.first) || a.first - b.first;
}

function meet(a: Quarters | undefined, b: Quarters | undefined): boolean {
  return a && b ? a.first <= b.last && b.first <= a.last : a === b;
}

function firstFree(rows: ReadonlySet<number>): number {
  let row = 0;
  while (rows.has(row)) row += 1;
  return row;
}

function rowsOf({ reports }: MarkedStance): number[] {
  return reports.map(({ row }) => row + 1);
}

function hull(spans: readonly Quarters[]): Quarters {
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
