import { type Assessment, withoutKnownOrigin } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { type Evidence, withStance } from '../domain/evidence.ts';
import { claimPath } from '../paths.ts';
import { formatCount, formatDate, formatNumber, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { findDates } from './document-dates.ts';
import { type EvidenceMarks, toEvidenceMarks } from './evidence-marks.ts';
import type { Register } from './register.ts';
import { type StatusView, toStatusView } from './status-view.ts';

/** A claim in a list. */
export type ClaimCard = {
  id: string;
  href: string;
  title: string;
  statement: string;
  /** `Russia → Burkina Faso` */
  route: string;
  status: StatusView;
  /** The official answer, where the status does not say it already. */
  official?: string;
  /** Drawn, and the same in words, sentence by sentence. */
  marks: EvidenceMarks;
  evidence: string[];
};

/** Words a claim for a list. */
export function toClaimCard(register: Register, assessment: Assessment): ClaimCard {
  const { claim, status, officialAnswer } = assessment;
  return {
    id: claim.id,
    href: claimPath(claim.id),
    title: claim.title,
    statement: claim.statement,
    route: nameRoute(claim),
    status: toStatusView(assessment),
    ...(status !== 'confirmed' && {
      official: words.cards.answer(words.official.answer[officialAnswer]),
    }),
    marks: toEvidenceMarks(assessment, register.marksScale),
    evidence: tellEvidence(assessment),
  };
}

/** Whose troops, and where. */
export function nameRoute({ sendingState, hostState }: Claim): string {
  return words.claim.route(formatState(sendingState), formatState(hostState));
}

/** Says all that the small picture of a claim shows, and what supports its rivals. */
function tellEvidence({ counts, evidence, origins }: Assessment): string[] {
  const { cards, tallies } = words;
  const { supports, contradicts, contradictingOrigins, impliedContradictions } = counts;
  const unknown = withoutKnownOrigin(withStance(evidence, 'supports'), origins);
  const told = [
    supports === 0
      ? cards.unsupported
      : cards.supported(
          formatCount(supports, tallies.supports),
          tellUnknown(unknown.length, supports),
        ),
    contradicts === 0
      ? cards.uncontradicted
      : cards.contradicted(
          formatCount(contradicts, tallies.contradicts),
          tellOrigins(contradictingOrigins),
        ),
    ...(impliedContradictions === 0
      ? []
      : [cards.rivalled(formatCount(impliedContradictions, tallies.implied))]),
  ];
  const drawn = evidence.filter(({ entry }) => entry.stance !== 'mentions');
  return drawn.length === 0 ? told : [...told, tellDates(drawn)];
}

function tellUnknown(unknown: number, all: number): string | undefined {
  if (unknown === 0) return undefined;
  return unknown === all ? words.cards.allUnknown : words.cards.someUnknown(formatNumber(unknown));
}

function tellOrigins(origins: number): string {
  return origins === 0
    ? words.cards.allUnknown
    : words.cards.fromOrigins(formatCount(origins, words.nouns.origin));
}

function tellDates(evidence: readonly Evidence[]): string {
  const { undated, course } = findDates(evidence);
  return course
    ? words.cards.dated(
        formatDate(course.first),
        formatDate(course.last),
        undated === 0 ? undefined : formatNumber(undated),
      )
    : words.cards.undated;
}
