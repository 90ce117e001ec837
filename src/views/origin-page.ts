import type { Evidence } from '../domain/evidence.ts';
import { type Origin, traceOrigins } from '../domain/origins.ts';
import { ownProvenance } from '../domain/provenance.ts';
import { originPath } from '../paths.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import { type EvidenceItem, toEvidenceItem } from './evidence-item.ts';
import { type Link, linkSource } from './link.ts';
import { nameOrigin } from './name-origin.ts';
import { onlyFrom, type OriginGraph, toOriginGraph } from './origin-graph.ts';
import type { OriginRecord, Register } from './register.ts';

/** Everything the page of one origin shows. */
export type OriginPage = {
  path: string;
  slug: string;
  title: string;
  kind: string;
  note: string;
  members: Link[];
  /** For each claim it stands behind, the documents that lead back to it. */
  cascades: {
    claim: ClaimCard;
    graph: OriginGraph;
    items: { item: EvidenceItem; through: string }[];
  }[];
};

/** Origins whose names begin with one letter. */
export type OriginGroup = {
  id: string;
  letter: string;
  lines: { href: string; name: string; summary: string }[];
};

/** Builds the page of one origin. */
export function toOriginPage(register: Register, record: OriginRecord): OriginPage {
  const { origin, slug, evidence } = record;
  const byClaim = Map.groupBy(evidence, ({ entry }) => entry.claim);
  return {
    path: originPath(slug),
    slug,
    title: nameOrigin(origin),
    kind: words.origins.kind[origin.kind],
    note: describe(record),
    members: origin.members.flatMap((id) => register.graph.sources.get(id) ?? []).map(linkSource),
    cascades: [...byClaim].flatMap(([claimId, pieces]) => {
      const assessment = register.assessments.get(claimId);
      return assessment
        ? [
            {
              claim: toClaimCard(register, assessment),
              graph: onlyFrom(toOriginGraph(register, claimId), origin.key),
              items: pieces.map((piece) => trace(register, origin, piece)),
            },
          ]
        : [];
    }),
  };
}

/** Every origin on record, by the first letter of its name. */
export function toOriginGroups(register: Register): OriginGroup[] {
  const byName = new Intl.Collator(words.locale);
  const named = [...register.origins.values()]
    .map((record) => ({ record, name: nameOrigin(record.origin) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  const groups = Map.groupBy(named, ({ name }) => name.charAt(0).toLocaleUpperCase(words.locale));
  return [...groups].map(([letter, group], index) => ({
    id: `letter-${index + 1}`,
    letter,
    lines: group.map(({ record, name }) => ({
      href: originPath(record.slug),
      name,
      summary: describeLine(record),
    })),
  }));
}

function describeLine(record: OriginRecord): string {
  const documents = formatCount(countSources(record), words.nouns.document);
  const { kind } = record.origin;
  return kind === 'stated' ? documents : `${documents} · ${words.origins.kind[kind]}`;
}

function countSources({ evidence }: OriginRecord): number {
  return new Set(evidence.map(({ source }) => source)).size;
}

function describe(record: OriginRecord): string {
  const documents = words.origins.leads(formatCount(countSources(record), words.nouns.document));
  return record.origin.kind === 'stated'
    ? `${documents}. ${words.origins.notOnRecord}`
    : `${documents}.`;
}

/** Whether a document names the origin itself, or which documents on record stand in between. */
function trace(
  register: Register,
  origin: Origin,
  evidence: Evidence,
): OriginPage['cascades'][number]['items'][number] {
  const { graph } = register;
  const { claim } = evidence.entry;
  const { links, own } = ownProvenance(evidence.source, claim);
  const named = links.find((link) => link.origin === origin.label && origin.kind === 'stated');
  const between = links
    .flatMap((link) => graph.sources.get(link.source ?? '') ?? [])
    .filter((relay) => traceOrigins(graph, claim, relay).some(({ key }) => key === origin.key));
  const { direct, directInferred, through } = words.origins;
  const isDirect = named !== undefined || own?.key === origin.key || between.length === 0;
  const way = named?.inferred === true ? directInferred : direct;
  const relays = between.map((relay) => linkSource(relay).label).join(' · ');
  return { item: toEvidenceItem(register, evidence), through: isDirect ? way : through(relays) };
}
