import { renderBody } from '../content/render-body.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Source } from '../domain/source.ts';
import { sourcePath } from '../paths.ts';
import { formatDate, formatLanguage, formatList, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import {
  describeLink,
  describeProvenance,
  type EvidenceItem,
  type ProvenanceLink,
  toEvidenceItem,
} from './evidence-item.ts';
import { type Improvement, toImprovement } from './improvement.ts';
import { type Link, linkSource } from './link.ts';
import type { Register } from './register.ts';
import { nameKind, type SourceLine, toSourceLine } from './source-line.ts';

/** Everything the page of one source shows. */
export type SourcePage = {
  path: string;
  line: SourceLine;
  description: string;
  retracted?: string;
  corrected?: string;
  original: string;
  archived?: string | undefined;
  summary: string;
  contributions: { claim: ClaimCard; item: EvidenceItem }[];
  provenance: ProvenanceLink[];
  relayedBy: Link[];
  details: { term: string; text: string; machine?: string | undefined }[];
  improvement: Improvement;
};

/**
 * Builds the page of one source.
 *
 * @throws RangeError when the register holds no such source
 */
export function toSourcePage(register: Register, id: string): SourcePage {
  const source = register.graph.sources.get(id);
  if (!source) throw new RangeError(`no source "${id}"`);
  const line = toSourceLine(source);
  return {
    path: sourcePath(id),
    line,
    description: `${source.publisher}, ${line.date.text}. ${line.kind}.`,
    ...(source.retracted && {
      retracted: words.evidence.retracted(formatDate(source.retracted.on), source.retracted.reason),
    }),
    ...(source.corrected && {
      corrected: words.evidence.corrected(formatDate(source.corrected.on), source.corrected.note),
    }),
    original: source.url,
    archived: source.archived,
    summary: renderBody(source.body),
    contributions: source.claims.flatMap((entry) => contribute(register, { source, entry })),
    provenance: collectProvenance(register, source),
    relayedBy: (register.graph.relays.get(id) ?? [])
      .flatMap((relay) => register.graph.sources.get(relay) ?? [])
      .map(linkSource),
    details: describeDetails(source),
    improvement: toImprovement('sources', id),
  };
}

function contribute(register: Register, evidence: Evidence): SourcePage['contributions'] {
  const assessment = register.assessments.get(evidence.entry.claim);
  return assessment
    ? [{ claim: toClaimCard(register, assessment), item: toEvidenceItem(register, evidence) }]
    : [];
}

/** What the document goes back to, as a whole and in any of its entries, each link once. */
function collectProvenance(register: Register, source: Source): ProvenanceLink[] {
  const links = [
    ...(source.basedOn ?? []).flatMap((link) => describeLink(register, link)),
    ...source.claims.flatMap((entry) => describeProvenance(register, { source, entry })),
  ];
  const known = links.filter(({ href }) => href !== undefined);
  const unknown = [{ label: words.evidence.noOrigin, inferred: false }];
  const shown = [known, links, unknown].find(({ length }) => length > 0) ?? [];
  return [...new Map(shown.map((link) => [`${link.label} ${link.inferred}`, link])).values()];
}

function describeDetails(source: Source): SourcePage['details'] {
  const { sources: terms, evidence } = words;
  const { publisherCountry, author, accessed, archived } = source;
  const titleForms = {
    page: terms.titlePage,
    address: evidence.titleFromAddress,
    description: evidence.titleFromDescription,
  };
  return [
    { term: terms.published, text: formatDate(source.published) },
    { term: terms.publisher, text: source.publisher },
    {
      term: terms.publisherCountry,
      text: publisherCountry === undefined ? words.unknown : formatState(publisherCountry),
    },
    { term: terms.author, text: author ?? terms.notStated },
    { term: terms.language, text: formatLanguage(source.language) },
    { term: terms.kind, text: nameKind(source) },
    { term: terms.provenance, text: words.originType[source.originType] },
    ...(source.via ? [{ term: evidence.via, text: formatList(source.via) }] : []),
    {
      term: terms.reliability,
      text: words.reliabilityScale(source.reliability, source.reliabilityReason),
    },
    { term: terms.title, text: titleForms[source.titleFrom] },
    { term: terms.archived, text: archived ?? evidence.notArchived },
    ...(accessed === undefined ? [] : [{ term: terms.accessed, text: formatDate(accessed) }]),
    { term: words.claim.identifier, text: source.id },
  ];
}
