import type { BasedOn, Evidence, Stance } from '../domain/evidence.ts';
import type { Origin } from '../domain/origins.ts';
import { ownProvenance, statedOrigin } from '../domain/provenance.ts';
import { formatDate, formatList, formatState, formatStrength } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkOrigin, linkSource } from './link.ts';
import { nameOrigin } from './name-origin.ts';
import { formatStandingDate } from './official-sentence.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';

/** A fragment of a document, with the attributes a browser needs to speak and set it. */
export type QuoteView = {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  translation?: string | undefined;
};

/** One step back from a document. */
export type ProvenanceLink = Partial<Link> & { label: string; inferred: boolean };

/** One piece of evidence as a claim page shows it. */
export type EvidenceItem = {
  source: SourceLine;
  stance: Stance;
  stanceLabel: string;
  quote?: QuoteView;
  /** The numbers it gives, in a phrase. */
  numbers?: string | undefined;
  note?: string | undefined;
  /** What it says it goes back to, one step. */
  provenance: ProvenanceLink[];
  /** Who carried it in between. */
  via?: string;
  /** Positions of states that it reports. */
  reported: string[];
  original: string;
  archived?: string | undefined;
  corrected?: string;
  /** What the states whose position it carries have said since. */
  overtaken: string[];
};

/** Words one piece of evidence for or against its claim. */
export function toEvidenceItem(register: Register, { source, entry }: Evidence): EvidenceItem {
  return {
    source: toSourceLine(source),
    stance: entry.stance,
    stanceLabel: words.evidence.stance[entry.stance],
    ...(entry.quote !== undefined && {
      quote: toQuoteView(entry.quote, entry.quoteLanguage ?? source.language, entry.translation),
    }),
    numbers: describeNumbers(entry),
    note: entry.note,
    provenance: describeProvenance(register, { source, entry }),
    ...(source.via && { via: formatList(source.via) }),
    reported: describeReported(entry),
    original: source.url,
    archived: source.archived,
    ...(source.corrected && {
      corrected: words.evidence.corrected(formatDate(source.corrected.on), source.corrected.note),
    }),
    overtaken: describeOvertaken(register, { source, entry }),
  };
}

function describeReported({ official = [] }: Evidence['entry']): string[] {
  return official.map(({ state, position, by }) =>
    words.evidence.reports(formatState(state), words.positions.taken[position], by),
  );
}

/** Rule P5: says of each position the document carries that the state has since said otherwise. */
function describeOvertaken(register: Register, { source, entry }: Evidence): string[] {
  const positions = register.assessments.get(entry.claim)?.positions ?? [];
  return [...positions]
    .filter(([, { overtaken }]) => overtaken.some((taken) => taken.source === source))
    .map(([state, { standing, deciding }]) =>
      words.evidence.overtaken(
        formatState(state),
        words.positions.standing[standing].toLocaleLowerCase(words.locale),
        formatStandingDate(deciding),
      ),
    );
}

function toQuoteView(text: string, lang: string, translation: string | undefined): QuoteView {
  const { script } = new Intl.Locale(lang).maximize();
  return {
    text,
    lang,
    dir: script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    // The page sets its own quotation marks around it: those inside become the inner ones.
    translation: translation?.replaceAll('“', '‘').replaceAll('”', '’'),
  };
}

/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
]);

function describeNumbers({
  strength,
  planned,
  measure,
  asOf,
}: Evidence['entry']): string | undefined {
  const { says, overTime, announced, holdsFor } = words.evidence;
  const plain = (number: string) => number;
  const counted = measure === 'cumulative' ? overTime : plain;
  const parts = [
    ...(strength ? [counted(formatStrength(strength))] : []),
    ...(planned ? [announced(formatStrength(planned))] : []),
  ];
  if (parts.length === 0) return undefined;
  const numbers = formatList(parts);
  return says(asOf === undefined ? numbers : holdsFor(numbers, formatDate(asOf)));
}

/** The first step back, as the record declares it: the publisher itself where it is an origin, then the links. */
export function describeProvenance(
  register: Register,
  { source, entry }: Evidence,
): ProvenanceLink[] {
  const { links, own } = ownProvenance(source, entry.claim);
  const provenance = [
    ...(own ? [{ ...linkKnown(register, own), inferred: false }] : []),
    ...links.flatMap((link) => describeLink(register, link)),
  ];
  return provenance.length > 0 ? provenance : [{ label: words.evidence.noOrigin, inferred: false }];
}

/** An origin, with a link where any evidence counts for it: a retracted document's own has no page. */
function linkKnown(register: Register, origin: Origin): Partial<Link> & { label: string } {
  return register.origins.has(origin.key)
    ? linkOrigin(register, origin)
    : { label: nameOrigin(origin) };
}

/** One link of provenance; a source that is not on record gives none. */
export function describeLink(register: Register, link: BasedOn): ProvenanceLink[] {
  const inferred = link.inferred === true;
  const origin = statedOrigin(link);
  if (origin) return [{ ...linkKnown(register, origin), inferred }];
  const source = link.source === undefined ? undefined : register.graph.sources.get(link.source);
  return source ? [{ ...linkSource(source), inferred }] : [];
}
