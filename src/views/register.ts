import slugify from '@sindresorhus/slugify';
import { type Assessment, assessClaim } from '../domain/assessment.ts';
import type { Day } from '../domain/dates.ts';
import type { Evidence } from '../domain/evidence.ts';
import { findFree } from '../domain/find-free.ts';
import type { Graph } from '../domain/graph.ts';
import { compareOrigins, type Origin, traceOrigins } from '../domain/origins.ts';
import { type MarksScale, measureMarks } from './evidence-marks.ts';

/** An origin with every piece of evidence, of any claim and stance, that leads back to it. */
export type OriginRecord = { origin: Origin; slug: string; evidence: readonly Evidence[] };

/** Everything the pages show: the records, what the rules make of them today, and the origins found on the way. */
export type Register = {
  graph: Graph;
  /** The day the records are as of; unknown where nothing on record tells. */
  today: Day | undefined;
  /** Today's assessment by claim id, in the order of ids. */
  assessments: ReadonlyMap<string, Assessment>;
  /** By origin key, in the order of keys. */
  origins: ReadonlyMap<string, OriginRecord>;
  /** On which the small pictures of all claims are drawn. */
  marksScale: MarksScale;
};

/** Longest slug: an origin's text can be a whole sentence. It ends with a whole word, so that no year is cut. */
const SLUG_LENGTH = 100;

/** Computes once what all pages share. */
export function buildRegister(graph: Graph, today?: Day): Register {
  const assessments = new Map([...graph.claims.keys()].map((id) => [id, assessClaim(graph, id)]));
  return {
    graph,
    today,
    assessments,
    origins: collectOrigins(graph),
    marksScale: measureMarks(assessments.values()),
  };
}

/** The page address of an origin that the register holds. */
export function slugOf(register: Register, origin: Origin): string {
  const record = register.origins.get(origin.key);
  if (!record) throw new RangeError(`no origin "${origin.key}"`);
  return record.slug;
}

function collectOrigins(graph: Graph): Map<string, OriginRecord> {
  const found = new Map<string, { origin: Origin; evidence: Evidence[] }>();
  for (const [claimId, evidence] of graph.evidence) {
    for (const piece of evidence) {
      for (const origin of traceOrigins(graph, claimId, piece.source)) {
        const record = found.get(origin.key) ?? { origin, evidence: [] };
        record.evidence.push(piece);
        found.set(origin.key, record);
      }
    }
  }
  const taken = new Set<string>();
  return new Map(
    [...found.values()]
      .sort((a, b) => compareOrigins(a.origin, b.origin))
      .map((record) => [record.origin.key, { ...record, slug: freeSlug(record.origin, taken) }]),
  );
}

/** Origins are taken in the order of their keys, so that the order of files never changes an address. */
function freeSlug(origin: Origin, taken: Set<string>): string {
  const name = origin.kind === 'circular' ? `circle-${origin.members[0]}` : origin.label;
  const words = cutAtWord(slugify(name)) || 'origin';
  const slug = origin.kind === 'publisher' ? `${words}-own` : words;
  const free = findFree(slug, taken);
  taken.add(free);
  return free;
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_LENGTH) return slug;
  const end = slug.lastIndexOf('-', SLUG_LENGTH);
  return slug.slice(0, end > 0 ? end : SLUG_LENGTH);
}
