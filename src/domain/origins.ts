import type { Graph } from './graph.ts';
import { compareText } from './issue.ts';
import { linksBack, ownProvenance } from './provenance.ts';
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
): readonly Origin[] {
  return trailsOf(graph, claimId, provenance).originsOf(source);
}

/** Orders origins by key, so that a list never depends on the order of files. */
export function compareOrigins(a: Origin, b: Origin): number {
  return compareText(a.key, b.key);
}

/**
 * Finds the loops of provenance among the sources of a claim and whatever they go back to.
 * Returns each loop as the ids of its members, in order.
 */
export function findLoops(graph: Graph, claimId: string): string[][] {
  const trails = trailsOf(graph, claimId, 'all');
  const loops = (graph.evidence.get(claimId) ?? [])
    .flatMap(({ source }) => [...trails.reachableFrom(source)])
    .map((source) => idsOf(trails.loopThrough(source)))
    .filter((members) => members.length > 0);
  return [...new Map(loops.map((members) => [members.join(' '), members])).values()];
}

/** The retracted sources at which a path from a source ends (rule L2). */
export function findRetracted(graph: Graph, claimId: string, source: Source): Source[] {
  const reached = [...trailsOf(graph, claimId, 'all').reachableFrom(source)];
  const behind = reached
    .flatMap((one) => ownProvenance(one, claimId).links)
    .flatMap((link) => (link.source === undefined ? [] : (graph.sources.get(link.source) ?? [])));
  return [...new Set(behind)].filter(({ retracted }) => retracted !== undefined);
}

/** What a source goes back to in one step, retracted sources left out. */
type Step = { origins: Origin[]; sources: Source[] };

/** The paths of provenance for one claim; each question is answered once. */
type Trails = {
  /** Every source a path leads to, the start among them. */
  reachableFrom: (source: Source) => ReadonlySet<Source>;
  /** The sources that lead to a source and back; empty where no path returns. */
  loopThrough: (source: Source) => ReadonlySet<Source>;
  originsOf: (source: Source) => readonly Origin[];
};

/** Provenance knows no dates (rule A2), so that one answer serves every day and every hypothesis. */
const known = new WeakMap<Graph, Map<string, Trails>>();

function trailsOf(graph: Graph, claimId: string, provenance: Provenance): Trails {
  const trails = known.get(graph) ?? new Map<string, Trails>();
  known.set(graph, trails);
  const key = `${provenance} ${claimId}`;
  const found = trails.get(key) ?? layTrails(graph, claimId, provenance);
  trails.set(key, found);
  return found;
}

function layTrails(graph: Graph, claimId: string, provenance: Provenance): Trails {
  const stepFrom = remember((source) => takeStep(graph, claimId, source, provenance));
  const reachableFrom = remember((start) => {
    const reached = new Set([start]);
    // A Set hands out what is added while it is walked, so a loop ends where it meets itself.
    for (const source of reached) stepFrom(source).sources.forEach((next) => reached.add(next));
    return reached;
  });
  const loopThrough = remember((source) => {
    const returns = [...reachableFrom(source)].filter((member) => leadsTo(member, source));
    return new Set(returns);
  });
  const leadsTo = (from: Source, to: Source): boolean =>
    stepFrom(from).sources.some((next) => reachableFrom(next).has(to));
  const originsOf = remember((source) => {
    const found = new Map<string, Origin>();
    for (const reached of reachableFrom(source)) {
      const circle = circularOrigin(loopThrough(reached), stepFrom);
      for (const origin of [...stepFrom(reached).origins, ...circle]) found.set(origin.key, origin);
    }
    return [...found.values()].sort(compareOrigins);
  });
  return { reachableFrom, loopThrough, originsOf };
}

/** Answers each question once. */
function remember<Answer>(answer: (source: Source) => Answer): (source: Source) => Answer {
  const answers = new Map<Source, Answer>();
  return (source) => {
    const given = answers.get(source) ?? answer(source);
    answers.set(source, given);
    return given;
  };
}

/** One step, without the links that do not count. */
function takeStep(graph: Graph, claimId: string, source: Source, provenance: Provenance): Step {
  const links = linksBack(graph, claimId, source).filter(
    ({ inferred }) => provenance === 'all' || !inferred,
  );
  return {
    origins: links.flatMap((link) => ('origin' in link ? link.origin : [])),
    sources: links.flatMap((link) => ('source' in link ? link.source : [])),
  };
}

/** Rule O5: a loop that no path leaves, and that holds no origin, is one circular origin. */
function circularOrigin(loop: ReadonlySet<Source>, stepFrom: (source: Source) => Step): Origin[] {
  const leaves = [...loop].some((member) => {
    const { origins, sources } = stepFrom(member);
    return origins.length > 0 || sources.some((next) => !loop.has(next));
  });
  if (loop.size === 0 || leaves) return [];
  const members = idsOf(loop);
  const key = `circular:${members.join(' ')}`;
  return [{ kind: 'circular', key, label: members.join(' ⇄ '), members }];
}

function idsOf(sources: Iterable<Source>): string[] {
  return [...sources].map(({ id }) => id).sort(compareText);
}
