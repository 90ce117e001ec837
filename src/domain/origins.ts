import type { BasedOn } from './evidence.ts';
import type { Graph } from './graph.ts';
import { compareText } from './issue.ts';
import type { Source } from './source.ts';

/**
 * Where a report ultimately comes from.
 * `stated`: an `{ origin }` of a record. `publisher`: a document's own reporting, statement or office.
 * `circular`: documents that lead back to each other and to nothing else.
 */
export type Origin = {
  kind: 'stated' | 'publisher' | 'circular';
  /** Distinguishes origins: the same key is the same origin. */
  key: string;
  /** The exact text of the record, the publisher's name, or the ids of the circle. */
  label: string;
  /** Ids of the sources of the circle; empty for the other kinds. */
  members: readonly string[];
};

/** Which provenance counts: all of it, or only what the documents themselves declare. */
export type Provenance = 'all' | 'declared';

const OWN_ORIGIN: ReadonlySet<Source['originType']> = new Set([
  'own-reporting',
  'own-and-relay',
  'official',
]);

/** What a source goes back to in one step, for one claim. */
type Step = { origins: Origin[]; sources: Source[] };

/**
 * Finds the known origins of what a source says of a claim (rules O1 to O6 of docs/assessment.md).
 * Returns them in the order of their keys; an empty list means that no origin is known.
 *
 * @param claimId entries for this claim decide along the way; a source without one gives its own provenance
 * @param source need not be in the graph itself
 */
export function traceOrigins(
  graph: Graph,
  claimId: string,
  source: Source,
  provenance: Provenance = 'all',
): Origin[] {
  const steps = new Map<string, Step>();
  const stepFrom = (from: Source): Step => {
    const known = steps.get(from.id) ?? takeStep(graph, claimId, from, provenance);
    steps.set(from.id, known);
    return known;
  };

  const found = new Map<string, Origin>();
  const add = (origin: Origin) => found.set(origin.key, origin);
  for (const reached of reachable(source, stepFrom)) {
    stepFrom(reached).origins.forEach(add);
    const circle = circleWithNoWayOut(reached, stepFrom);
    if (circle) add(circle);
  }
  return [...found.values()].sort(compareOrigins);
}

/** Orders origins by key, so that a list never depends on the order of files. */
export function compareOrigins(a: Origin, b: Origin): number {
  return compareText(a.key, b.key);
}

/** Rules O1 (an entry's provenance replaces its source's), O2 (stated origins) and O3 (publishers). */
function takeStep(graph: Graph, claimId: string, source: Source, provenance: Provenance): Step {
  if (source.retracted) return { origins: [], sources: [] };
  const override = source.claims.find((entry) => entry.claim === claimId)?.basedOn;
  const links = (override ?? source.basedOn ?? []).filter(
    (link) => provenance === 'all' || link.inferred !== true,
  );
  const origins = links.flatMap((link) => statedOrigin(link) ?? []);
  if (override === undefined && OWN_ORIGIN.has(source.originType)) {
    origins.push(publisherOrigin(source.publisher));
  }
  const sources = links
    .flatMap((link) => (link.source === undefined ? [] : (graph.sources.get(link.source) ?? [])))
    .filter((linked) => !linked.retracted);
  return { origins, sources };
}

/** Every source a path leads to, the start among them. */
function reachable(start: Source, stepFrom: (source: Source) => Step): Set<Source> {
  const reached = new Set([start]);
  // A Set hands out what is added while it is walked, so a loop ends where it meets itself.
  for (const source of reached) {
    stepFrom(source).sources.forEach((next) => reached.add(next));
  }
  return reached;
}

/** Rule O5: a loop that no path leaves, and that holds no origin, is one circular origin. */
function circleWithNoWayOut(
  source: Source,
  stepFrom: (source: Source) => Step,
): Origin | undefined {
  const loop = loopThrough(source, stepFrom);
  const members = [...loop].map(({ id }) => id).sort(compareText);
  const leaves = [...loop].some((member) => {
    const { origins, sources } = stepFrom(member);
    return origins.length > 0 || sources.some((next) => !loop.has(next));
  });
  if (loop.size === 0 || leaves) return undefined;
  return {
    kind: 'circular',
    key: `circular:${members.join(' ')}`,
    label: members.join(' ⇄ '),
    members,
  };
}

/** The sources that lead to a source and back; empty where no path returns. */
function loopThrough(source: Source, stepFrom: (source: Source) => Step): Set<Source> {
  const ahead = new Set(stepFrom(source).sources.flatMap((next) => [...reachable(next, stepFrom)]));
  return new Set(
    [...ahead].filter((member) => reachable(member, stepFrom).has(source) && ahead.has(source)),
  );
}

/**
 * Finds the loops of provenance among the sources of a claim and whatever they go back to.
 * Returns each loop as the ids of its members, in order.
 */
export function findLoops(graph: Graph, claimId: string): string[][] {
  const stepFrom = (from: Source) => takeStep(graph, claimId, from, 'all');
  const loops = (graph.evidence.get(claimId) ?? [])
    .flatMap(({ source }) => [...reachable(source, stepFrom)])
    .map((source) => [...loopThrough(source, stepFrom)].map(({ id }) => id).sort(compareText))
    .filter((members) => members.length > 0);
  return [...new Map(loops.map((members) => [members.join(' '), members])).values()];
}

function statedOrigin(link: BasedOn): Origin | undefined {
  if (link.origin === undefined) return undefined;
  return { kind: 'stated', key: `stated:${link.origin}`, label: link.origin, members: [] };
}

function publisherOrigin(publisher: string): Origin {
  return { kind: 'publisher', key: `publisher:${publisher}`, label: publisher, members: [] };
}
