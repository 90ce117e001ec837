import type { Assessment } from '../domain/assessment.ts';
import { withStance } from '../domain/evidence.ts';
import type { Reason } from '../domain/reasons.ts';
import { whatWouldChange } from '../domain/what-would-change.ts';
import type { PluralForms } from '../words/basic-formats.ts';
import { formatNumber, formatState, splitCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkClaim, linkSources } from './link.ts';
import { sayOfficialAnswer } from './official-sentence.ts';
import { sayReason, withoutRepetition } from './reason-sentence.ts';
import type { Register } from './register.ts';
import { type StatusView, toStatusView } from './status-view.ts';

/** One reason, with links to the records that give it. */
export type ReasonView = { text: string; links: Link[] };

/** A number with what it counts. */
export type Tally = { number: string; label: string; href: string };

/** What a claim page answers first. */
export type Verdict = {
  status: StatusView;
  reasons: ReasonView[];
  official: string;
  tallies: Tally[];
  /** What would change the status, and to what. */
  wouldChange: { text: string; to: { status: StatusView['status']; label: string } }[];
};

/** Words the status, its reasons and the counts. */
export function toVerdict(register: Register, assessment: Assessment): Verdict {
  const { claim, reasons } = assessment;
  const [host, sending] = [formatState(claim.hostState), formatState(claim.sendingState)];
  return {
    status: toStatusView(assessment),
    reasons: [
      ...withoutRepetition(reasons).flatMap((reason) =>
        toReasonViews(register, assessment, reason),
      ),
      ...(UNOPPOSED.has(assessment.status) ? [{ text: words.nothingAgainst, links: [] }] : []),
    ],
    official: sayOfficialAnswer(assessment),
    tallies: toTallies(assessment),
    wouldChange: whatWouldChange(register.graph, assessment).map((change) => {
      const text = words.wouldChange[change.if];
      return {
        text: typeof text === 'string' ? text : text(host, sending),
        to: { status: change.status, label: words.status[change.status] },
      };
    }),
  };
}

/** Statuses that mean that nothing on record stands against the claim. */
const UNOPPOSED: ReadonlySet<Assessment['status']> = new Set([
  'corroborated',
  'single-origin',
  'unattributed',
]);

/** From this many on, links to single sources say less than the sections below. */
const MANY = 4;

function toReasonViews(register: Register, assessment: Assessment, reason: Reason): ReasonView[] {
  const { because, sources, claims } = reason;
  const text = sayReason(assessment, reason);
  const rivals = claims.flatMap((id) => register.graph.claims.get(id) ?? []).map(linkClaim);
  const named =
    SELF_EXPLAINED.has(because) || sources.length > MANY ? [] : linkSources(register, sources);
  const links = rivals.length > 0 ? rivals : named;
  const view = { text: links.length > 0 ? text : text.replace(/:$/, '.'), links };
  return because === 'contradicted' ? [view, ...sayOvertaken(assessment)] : [view];
}

/** How many of the contradicting documents carry a position that was overtaken (rule P5). */
function sayOvertaken({ evidence, positions }: Assessment): ReasonView[] {
  const overtaken = [...positions.values()].flatMap((state) => state.overtaken);
  const documents = withStance(evidence, 'contradicts').filter(({ source }) =>
    overtaken.some((taken) => taken.source === source),
  );
  if (documents.length === 0) return [];
  const many = documents.length > 1;
  return [{ text: words.someOvertaken(formatNumber(documents.length), many), links: [] }];
}

/** Reasons that are counts: the sources stand in the sections below. */
const SELF_EXPLAINED: ReadonlySet<Reason['because']> = new Set([
  'independent-origins',
  'one-origin',
  'no-known-origin',
  'nothing-either-way',
]);

/** Where the sections of a claim page begin; the tallies lead there. */
export const SECTIONS = {
  supports: 'supporting',
  contradicts: 'contradicting',
  mentions: 'mentioning',
  origins: 'origins',
} as const;

function toTallies({ counts }: Assessment): Tally[] {
  const tally = (value: number, noun: PluralForms, section: string): Tally => ({
    ...splitCount(value, noun),
    href: `#${section}`,
  });
  const { tallies } = words;
  return [
    tally(counts.supports, tallies.supports, SECTIONS.supports),
    tally(counts.independentOrigins, tallies.origins, SECTIONS.origins),
    tally(counts.contradicts, tallies.contradicts, SECTIONS.contradicts),
    ...(counts.impliedContradictions > 0
      ? [tally(counts.impliedContradictions, tallies.implied, SECTIONS.contradicts)]
      : []),
    ...(counts.mentions > 0 ? [tally(counts.mentions, tallies.mentions, SECTIONS.mentions)] : []),
  ];
}
