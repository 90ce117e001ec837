import type { Assessment } from '../domain/assessment.ts';
import { STANCES } from '../domain/evidence.ts';
import { traceOrigins } from '../domain/origins.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkSource } from './link.ts';
import {
  type GraphNode,
  isOrigin,
  onlyFrom,
  type OriginGraph,
  toOriginGraph,
} from './origin-graph.ts';
import type { Register } from './register.ts';

/** Documents that do the same with a claim; what they do is not said of those that support it. */
export type OriginDocuments = { says: string | undefined; documents: Link[] };

/** An origin with the documents that lead back to it. */
export type OriginRow = {
  link: Link;
  kind: string;
  inferred: boolean;
  groups: OriginDocuments[];
};

/** Where the reports on a claim come from: the same in a picture and in rows. */
export type ClaimOrigins = {
  summary: string[];
  graph: OriginGraph;
  /** Origins of what supports the claim, the one behind most documents first. */
  supporting: OriginRow[];
  /** Origins of nothing but other documents. */
  others: OriginRow[];
  /** Documents of which no origin is known. */
  unknown: OriginDocuments[];
};

/** What documents may do with a claim, in the order in which rows name it. */
const KINDS = [...STANCES, 'relay'] as const;

/** Words where the documents on a claim come from. */
export function toClaimOrigins(register: Register, { claim, counts }: Assessment): ClaimOrigins {
  const graph = toOriginGraph(register, claim.id);
  const origins = graph.nodes.filter(isOrigin);
  const rows = origins
    .map((origin) => toOriginRow(register, claim.id, graph, origin))
    .sort((a, b) => countSupporting(b) - countSupporting(a));
  const traced = new Set(origins.flatMap(({ id }) => onlyFrom(graph, id).nodes));
  return {
    summary: summarise(counts),
    graph,
    supporting: rows.filter((row) => countSupporting(row) > 0),
    others: rows.filter((row) => countSupporting(row) === 0),
    unknown: groupByKind(
      graph.nodes.filter((node) => !traced.has(node)),
      (id) => linkDocument(register, id),
    ),
  };
}

function summarise({
  supports,
  contradicts,
  independentOrigins,
  contradictingOrigins,
}: Assessment['counts']): string[] {
  const { origins, tallies, nouns } = words;
  const count = (documents: string, known: number) =>
    origins.summary(documents, formatCount(known, nouns.origin));
  return [
    supports === 0
      ? origins.summaryNone
      : count(formatCount(supports, tallies.supports), independentOrigins),
    ...(contradicts === 0
      ? []
      : [count(formatCount(contradicts, tallies.contradicts), contradictingOrigins)]),
  ];
}

function toOriginRow(
  register: Register,
  claimId: string,
  graph: OriginGraph,
  { id: key, kind, name, href }: GraphNode & { kind: keyof typeof words.origins.kind },
): OriginRow {
  const declares = (id: string) => {
    const source = register.graph.sources.get(id);
    return (
      source !== undefined &&
      traceOrigins(register.graph, claimId, source, 'declared').some((origin) => origin.key === key)
    );
  };
  const nodes = onlyFrom(graph, key).nodes.filter(({ id }) => id !== key);
  return {
    link: { label: name, href },
    kind: words.origins.kind[kind],
    inferred: !nodes.some(({ id }) => declares(id)),
    groups: groupByKind(nodes, (id) => {
      const link = linkDocument(register, id);
      return declares(id) ? link : { ...link, label: words.evidence.linkInferred(link.label) };
    }),
  };
}

function groupByKind(nodes: readonly GraphNode[], toLink: (id: string) => Link): OriginDocuments[] {
  return KINDS.map((kind) => ({
    says: kind === 'supports' ? undefined : words.origins.graph.legend[kind],
    documents: nodes.filter((node) => node.kind === kind).map(({ id }) => toLink(id)),
  })).filter(({ documents }) => documents.length > 0);
}

function linkDocument({ graph }: Register, id: string): Link {
  const source = graph.sources.get(id);
  if (!source) throw new RangeError(`no source "${id}"`);
  return linkSource(source);
}

function countSupporting({ groups }: OriginRow): number {
  return groups.find(({ says }) => says === undefined)?.documents.length ?? 0;
}
