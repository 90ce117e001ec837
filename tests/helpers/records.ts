import { type Assessment, assessClaim } from '../../src/domain/assessment.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Day } from '../../src/domain/dates.ts';
import type { EvidenceEntry, Position } from '../../src/domain/evidence.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import type { StatePositions } from '../../src/domain/positions.ts';
import type { Source } from '../../src/domain/source.ts';

/** The claim that a test is about unless it says otherwise: a Russian force in Burkina Faso. */
export const CLAIM = 'claim';
export const HOST = 'BF';
export const SENDING = 'RU';

/** A claim of which only what a test is about needs to be said. */
export function claim(fields: Partial<Claim> = {}): Claim {
  return {
    id: CLAIM,
    title: 'Title',
    statement: 'Statement.',
    sendingState: SENDING,
    hostState: HOST,
    mission: 'unspecified',
    body: '',
    ...fields,
  };
}

/** A document that supports the claim by its own reporting; its publisher is called like the document. */
export function source(fields: Partial<Source> & { id: string }): Source {
  return {
    title: 'Title',
    titleFrom: 'page',
    url: `https://example.org/${fields.id}`,
    publisher: fields.id,
    language: 'en',
    kind: 'news',
    originType: 'own-reporting',
    reliability: 'C',
    reliabilityReason: 'made up for a test',
    claims: [supports()],
    body: '',
    ...fields,
  };
}

/** A document without reporting of its own that is based on others, given by their ids. */
export function relay(id: string, of: readonly string[], fields: Partial<Source> = {}): Source {
  return source({
    id,
    originType: 'relay',
    basedOn: of.map((other) => ({ source: other })),
    ...fields,
  });
}

/** A document that names no source. */
export function unsourced(id: string, fields: Partial<Source> = {}): Source {
  return source({ id, originType: 'unsourced', ...fields });
}

/** A government's own statement. */
export function statement(id: string, state: string, fields: Partial<Source> = {}): Source {
  return source({
    id,
    kind: 'official-statement',
    originType: 'official',
    speaksFor: state,
    ...fields,
  });
}

/** Entries with each stance, on the claim unless they say otherwise. */
export function supports(fields: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { claim: CLAIM, stance: 'supports', ...fields };
}
export function contradicts(fields: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { claim: CLAIM, stance: 'contradicts', ...fields };
}
export function mentions(fields: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { claim: CLAIM, stance: 'mentions', ...fields };
}

/** An entry that reports positions of a state. */
export function reports(state: string, ...positions: readonly Position[]): EvidenceEntry {
  return mentions({
    official: positions.map((position) => ({ state, by: 'a spokesman', position })),
  });
}

/** The records of a test, linked. */
export function graphOf(sources: readonly Source[], claims: readonly Claim[] = [claim()]): Graph {
  return buildGraph({ claims, sources });
}

/** Assesses the claim on these sources. */
export function assess(
  sources: readonly Source[],
  { claims = [claim()], asOf = null }: { claims?: readonly Claim[]; asOf?: Day | null } = {},
): Assessment {
  return assessClaim(graphOf(sources, claims), CLAIM, asOf);
}

/** Where a state stands after these documents. */
export function standOf(state: string, ...sources: readonly Source[]): StatePositions {
  const positions = assess(sources).positions.get(state);
  if (!positions) throw new Error(`nothing is on record of ${state}`);
  return positions;
}
