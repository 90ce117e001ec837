import { plainBody } from '../content/markdown.ts';
import { assessClaim } from '../domain/assessment.ts';
import { claimPath } from '../paths.ts';
import { words } from '../words/words.ts';
import { nameRoute } from './claim-card.ts';
import { type EvidenceItem, type QuoteView, toEvidenceItem } from './evidence-item.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';
import { type StatusView, toStatusView } from './status-view.ts';

/** A record as its page will show it: the parts that its own file decides. */
export type RecordPreview =
  | {
      kind: 'sources';
      line: SourceLine;
      original: string;
      /** The body without its marks, a text for each paragraph. */
      body: string[];
      contributions: { claim: { title: string; href: string }; item: PreviewItem }[];
    }
  | {
      kind: 'claims';
      title: string;
      route: string;
      statement: string;
      status: Pick<StatusView, 'status' | 'label' | 'origins'>;
      body: string[];
    };

/** One piece of evidence in plain texts. */
export type PreviewItem = {
  stanceSentence: string;
  quote?: QuoteView;
  /** Numbers, reported positions, the note: a text each. */
  facts: string[];
  provenance: string[];
};

/** Shows a record as on its page; nothing where the register does not hold it. */
export function toRecordPreview(
  register: Register,
  kind: RecordPreview['kind'],
  id: string,
): RecordPreview | undefined {
  const { claims, sources } = register.graph;
  if (kind === 'claims') {
    const claim = claims.get(id);
    if (!claim) return undefined;
    return {
      kind,
      title: claim.title,
      route: nameRoute(claim),
      statement: claim.statement,
      status: toStatusView(register.assessments.get(id) ?? assessClaim(register.graph, id)),
      body: plainBody(claim.body),
    };
  }
  const source = sources.get(id);
  if (!source) return undefined;
  return {
    kind,
    line: toSourceLine(source),
    original: source.url,
    body: plainBody(source.body),
    contributions: source.claims.flatMap((entry) => {
      const claim = claims.get(entry.claim);
      if (!claim) return [];
      return [
        {
          claim: { title: claim.title, href: claimPath(claim.id) },
          item: toPreviewItem(toEvidenceItem(register, { source, entry })),
        },
      ];
    }),
  };
}

function toPreviewItem(item: EvidenceItem): PreviewItem {
  const { evidence } = words;
  return {
    stanceSentence: evidence.thisDocument(item.stanceLabel),
    ...(item.quote && {
      quote: {
        ...item.quote,
        translation:
          item.quote.translation && `“${item.quote.translation}” (${evidence.translated})`,
      },
    }),
    facts: [
      item.numbers,
      ...item.reported.map((text) => `${text}.`),
      ...item.overtaken,
      item.note,
      item.via && `${evidence.via}: ${item.via}`,
    ].filter((text) => text !== undefined),
    provenance: item.provenance.map(({ label, inferred }) =>
      inferred ? `${label} (${evidence.inferred})` : label,
    ),
  };
}
