import type { Claim } from './claim.ts';
import { type Day, lastDay } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { compareText } from './issue.ts';
import type { Source } from './source.ts';

/** All valid records, in any order. */
export type Records = { claims: readonly Claim[]; sources: readonly Source[] };

/** The two kinds of record, by the folders in which their files are. */
export const RECORD_KINDS = ['claims', 'sources'] as const satisfies (keyof Records)[];
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The records with every link followed both ways; every list is in the order of ids. */
export type Graph = {
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, Source>;
  /** Evidence by claim id. Retracted sources give none (rule L2). */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** Ids of the claims that cannot be true together with a claim, whichever side says so. */
  incompatible: ReadonlyMap<string, readonly string[]>;
  /** Ids of the claims worth reading together with a claim, whichever side says so. */
  related: ReadonlyMap<string, readonly string[]>;
  /** Ids of the sources that say they are based on a source, for any claim. */
  relays: ReadonlyMap<string, readonly string[]>;
};

/**
 * Links records to each other. References that lead nowhere are left out: the checks report them.
 */
export function buildGraph(records: Records): Graph {
  const claims = byId(records.claims);
  const sources = byId(records.sources);
  const evidence = new Map<string, Evidence[]>([...claims.keys()].map((id) => [id, []]));
  const relays = new Map([...sources.keys()].map((id) => [id, new Set<string>()]));
  for (const source of sources.values()) {
    for (const entry of source.claims) {
      if (!source.retracted) evidence.get(entry.claim)?.push({ source, entry });
    }
    for (const link of [source, ...source.claims].flatMap((holder) => holder.basedOn ?? [])) {
      if (link.source !== undefined) relays.get(link.source)?.add(source.id);
    }
  }
  return {
    claims,
    sources,
    evidence,
    incompatible: bothWays(claims, (claim) => claim.incompatibleWith),
    related: bothWays(claims, (claim) => claim.relatedTo),
    relays: inOrder(relays),
  };
}

/** The day from which a source counts: the last day its publication date can mean; `undefined` when undated (rule A1). */
export function publicationDay(source: Source): Day | undefined {
  return source.published === undefined ? undefined : lastDay(source.published);
}

/** The year from which a source counts, `2025`; `undefined` when undated. */
export function publicationYear(source: Source): string | undefined {
  return publicationDay(source)?.slice(0, 4);
}

/** Orders sources by the day from which they count, the newest first, undated ones last. */
export function compareNewestFirst(a: Source, b: Source): number {
  return compareText(publicationDay(b) ?? '', publicationDay(a) ?? '') || compareText(a.id, b.id);
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  const sorted = [...items].sort((a, b) => compareText(a.id, b.id));
  return new Map(sorted.map((item) => [item.id, item]));
}

function bothWays(
  claims: ReadonlyMap<string, Claim>,
  linked: (claim: Claim) => readonly string[] | undefined,
): Map<string, readonly string[]> {
  const links = new Map([...claims.keys()].map((id) => [id, new Set<string>()]));
  for (const claim of claims.values()) {
    for (const other of linked(claim) ?? []) {
      if (other === claim.id || !claims.has(other)) continue;
      links.get(claim.id)?.add(other);
      links.get(other)?.add(claim.id);
    }
  }
  return inOrder(links);
}

function inOrder(links: ReadonlyMap<string, ReadonlySet<string>>): Map<string, readonly string[]> {
  return new Map([...links].map(([id, others]) => [id, [...others].sort(compareText)]));
}
