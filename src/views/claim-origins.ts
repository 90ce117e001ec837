import { type Assessment, type OriginShare, withStance } from '../domain/assessment.ts';
import { traceOrigins } from '../domain/origins.ts';
import type { Source } from '../domain/source.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkOrigin, linkSource } from './link.ts';
import { type OriginGraph, toOriginGraph } from './origin-graph.ts';
import type { Register } from './register.ts';

/** An origin behind the supporting evidence, with the documents that lead back to it. */
export type OriginRow = { link: Link; kind: string; documents: Link[]; inferred: boolean };

/** Where the supporting reports of a claim come from. */
export type ClaimOrigins = {
  summary: string;
  /** Of all documents on the claim; the rows are of the supporting ones. */
  graph: OriginGraph;
  rows: OriginRow[];
  unknown: Link[];
};

/** Words the origins of a claim, the one behind most documents first. */
export function toClaimOrigins(
  register: Register,
  { claim, counts, evidence, origins }: Assessment,
): ClaimOrigins {
  const traced = new Set(origins.flatMap((share) => share.evidence));
  const unknown = withStance(evidence, 'supports').filter((piece) => !traced.has(piece));
  return {
    summary:
      counts.supports === 0
        ? words.origins.summaryNone
        : words.origins.summary(
            formatCount(counts.supports, words.tallies.supports),
            formatCount(counts.independentOrigins, words.nouns.origin),
          ),
    graph: toOriginGraph(register, claim.id),
    rows: origins
      .toSorted((a, b) => b.evidence.length - a.evidence.length)
      .map((share) => toOriginRow(register, claim.id, share)),
    unknown: unknown.map(({ source }) => linkSource(source)),
  };
}

function toOriginRow(
  register: Register,
  claimId: string,
  { origin, evidence, declared }: OriginShare,
): OriginRow {
  const declares = (source: Source) =>
    traceOrigins(register.graph, claimId, source, 'declared').some(({ key }) => key === origin.key);
  return {
    link: linkOrigin(register, origin),
    kind: words.origins.kind[origin.kind],
    documents: evidence.map(({ source }) => {
      const link = linkSource(source);
      return declares(source) ? link : { ...link, label: words.evidence.linkInferred(link.label) };
    }),
    inferred: !declared,
  };
}
