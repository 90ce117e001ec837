import { STANCES, type Stance } from '../domain/evidence.ts';
import { publicationDay } from '../domain/graph.ts';
import { compareText } from '../domain/issue.ts';
import { type Origin, traceOrigins } from '../domain/origins.ts';
import { type LinkBack, linksBack } from '../domain/provenance.ts';
import type { Source } from '../domain/source.ts';
import { rulePath, sourcePath } from '../paths.ts';
import { formatDate, formatList } from '../words/format.ts';
import { words } from '../words/words.ts';
import { linkOrigin, linkSource } from './link.ts';
import type { Register } from './register.ts';

/** What a node is: an origin by its kind, or a document by its stance; `relay` has no entry for the claim. */
export type NodeKind = Origin['kind'] | 'unknown' | Stance | 'relay';

/** An origin or a document. */
export type GraphNode = {
  /** The key of an origin, the id of a source. */
  id: string;
  kind: NodeKind;
  name: string;
  /** Said more quietly after the name; empty for origins. */
  detail: string;
  /** All there is to say of it, for tooltips and screen readers. */
  title: string;
  href: string;
};

/** What goes from an origin or a document to a document; `from` and `to` are ids of nodes. */
export type GraphEdge = { from: string; to: string; kind: 'declared' | 'inferred' | 'unknown' };

/** Where the documents on a claim come from. */
export type OriginGraph = { nodes: GraphNode[]; edges: GraphEdge[] };

const { graph: terms, unknown } = words.origins;

const UNKNOWN: GraphNode = {
  id: ':unknown',
  kind: 'unknown',
  name: unknown,
  detail: '',
  title: terms.origin(unknown),
  href: rulePath('O6', 'unknown-and-inferred-origins'),
};

/** Follows every document on a claim back to its origins, link by link. */
export function toOriginGraph(register: Register, claimId: string): OriginGraph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  // A Set hands out what is added while it is walked: the relays on the way follow.
  const sources = new Set(listDocuments(register, claimId));
  for (const source of sources) {
    const links = traceLinks(register, claimId, source);
    nodes.set(source.id, toDocumentNode(register, claimId, source, links));
    for (const link of links) {
      const { id: from } = 'source' in link ? link.source : toOriginNode(register, link.origin);
      if ('source' in link) sources.add(link.source);
      else nodes.set(from, toOriginNode(register, link.origin));
      edges.push({ from, to: source.id, kind: link.inferred ? 'inferred' : 'declared' });
    }
    if (links.length === 0) {
      nodes.set(UNKNOWN.id, UNKNOWN);
      edges.push({ from: UNKNOWN.id, to: source.id, kind: 'unknown' });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** Whether a node is a known origin. */
export function isOrigin(node: GraphNode): node is GraphNode & { kind: Origin['kind'] } {
  return node.kind in words.origins.kind;
}

/** The part of a graph that goes back to one origin, by its key. */
export function onlyFrom({ nodes, edges }: OriginGraph, origin: string): OriginGraph {
  const reached = new Set([origin]);
  for (const id of reached) {
    edges.filter(({ from }) => from === id).forEach(({ to }) => reached.add(to));
  }
  return {
    nodes: nodes.filter(({ id }) => reached.has(id)),
    edges: edges.filter(({ from }) => reached.has(from)),
  };
}

/** The documents on a claim: supporting ones first, each stance in the order of time, undated last. */
function listDocuments({ graph }: Register, claimId: string): Source[] {
  return (graph.evidence.get(claimId) ?? [])
    .toSorted(
      (a, b) =>
        STANCES.indexOf(a.entry.stance) - STANCES.indexOf(b.entry.stance) ||
        compareText(publicationDay(a.source) ?? '~', publicationDay(b.source) ?? '~'),
    )
    .map(({ source }) => source);
}

/** What a source goes back to; a member of a circle that nothing leaves goes back to the circle (rule O5). */
function traceLinks({ graph }: Register, claimId: string, source: Source): LinkBack[] {
  const links = linksBack(graph, claimId, source).filter(
    (link) => !('source' in link) || link.source !== source,
  );
  const circle = traceOrigins(graph, claimId, source).find(({ members }) =>
    members.includes(source.id),
  );
  return circle ? [{ origin: circle, inferred: links.every(({ inferred }) => inferred) }] : links;
}

function toOriginNode(register: Register, origin: Origin): GraphNode {
  const { label, href } = linkOrigin(register, origin);
  const { key: id, kind } = origin;
  return { id, kind, name: label, detail: '', title: terms.origin(label), href };
}

function toDocumentNode(
  register: Register,
  claimId: string,
  source: Source,
  links: readonly LinkBack[],
): GraphNode {
  const stance = source.claims.find(({ claim }) => claim === claimId)?.stance;
  const from = links.map((link) => {
    const { label } =
      'source' in link ? linkSource(link.source) : linkOrigin(register, link.origin);
    return link.inferred ? terms.inferredLink(label) : label;
  });
  const date = formatDate(source.published);
  return {
    id: source.id,
    kind: stance ?? 'relay',
    name: source.publisher,
    detail: links.some(({ inferred }) => inferred) ? terms.inferredDetail(date) : date,
    title: terms.document(
      linkSource(source).label,
      stance === undefined ? terms.relay : words.evidence.stance[stance],
      from.length > 0 ? formatList(from) : words.evidence.noOrigin,
    ),
    href: sourcePath(source.id),
  };
}
