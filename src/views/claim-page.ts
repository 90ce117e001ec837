import type { Assessment } from '../domain/assessment.ts';
import { type Evidence, STANCES, type Stance, withStance } from '../domain/evidence.ts';
import { compareNewestFirst } from '../domain/graph.ts';
import { traceHistory } from '../domain/history.ts';
import { renderBody } from '../content/render-body.ts';
import { claimPath, statePath } from '../paths.ts';
import { formatDate, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, nameRoute, toClaimCard } from './claim-card.ts';
import { type ClaimShare, toClaimShare } from './claim-share.ts';
import { findComparison } from './comparison-page.ts';
import { type EvidenceItem, toEvidenceItem } from './evidence-item.ts';
import { type Improvement, toImprovement } from './improvement.ts';
import { type HistoryLine, toHistoryLines } from './history-lines.ts';
import { type ClaimOrigins, toClaimOrigins } from './claim-origins.ts';
import { type Link, linkClaim } from './link.ts';
import type { Register } from './register.ts';
import { type StatePositionsView, toStatePositions } from './state-positions.ts';
import { type StrengthPlotView, toStrengthPlotView } from './strength-plot.ts';
import { toStrengthsView, type StrengthsView } from './strengths-view.ts';
import { type TimelineView, toTimelineView } from './timeline.ts';
import { toVerdict, type Verdict } from './verdict.ts';

/** Everything the page of one claim shows. */
export type ClaimPage = ClaimShare & {
  path: string;
  title: string;
  host: Link;
  route: string;
  facts: string[];
  statement: string;
  withdrawn?: { text: string; replacedBy?: Link };
  verdict: Verdict;
  strengths: StrengthsView;
  strengthPlot: StrengthPlotView | undefined;
  positions: StatePositionsView[];
  evidence: Record<Stance, EvidenceItem[]>;
  /** Evidence that contradicts by supporting an incompatible claim. */
  implied: { rival: Link; items: EvidenceItem[] }[];
  origins: ClaimOrigins;
  history: HistoryLine[];
  timeline: TimelineView | undefined;
  background: string;
  incompatible: ClaimCard[];
  /** Page that compares it with its rivals. */
  comparison?: string | undefined;
  related: ClaimCard[];
  details: { term: string; text: string }[];
  improvement: Improvement;
};

/**
 * Builds the page of one claim.
 *
 * @throws RangeError when the register holds no such claim
 */
export function toClaimPage(register: Register, id: string): ClaimPage {
  const assessment = register.assessments.get(id);
  if (!assessment) throw new RangeError(`no claim "${id}"`);
  const { claim, evidence, rivals } = assessment;
  const items = (pieces: readonly Evidence[]) =>
    pieces.toSorted(byNewestSource).map((piece) => toEvidenceItem(register, piece));
  const history = traceHistory(register.graph, id);
  const byStance = STANCES.map((stance) => [stance, items(withStance(evidence, stance))] as const);
  return {
    path: claimPath(id),
    title: claim.title,
    ...toClaimShare(register, assessment),
    host: { label: formatState(claim.hostState), href: statePath(claim.hostState) },
    route: nameRoute(claim),
    facts: describeFacts(assessment),
    statement: claim.statement,
    ...describeWithdrawal(register, assessment),
    verdict: toVerdict(register, assessment),
    strengths: toStrengthsView(assessment),
    strengthPlot: toStrengthPlotView(assessment),
    positions: toStatePositions(register, assessment),
    evidence: Object.fromEntries(byStance) as Record<Stance, EvidenceItem[]>,
    implied: rivals
      .filter(({ supporting }) => supporting.length > 0)
      .map((rival) => ({ rival: linkClaim(rival.claim), items: items(rival.supporting) })),
    origins: toClaimOrigins(register, assessment),
    history: toHistoryLines(register, history),
    timeline: toTimelineView(register, assessment, history),
    background: renderBody(claim.body),
    comparison: findComparison(register, id),
    incompatible: cardsOf(register, register.graph.incompatible.get(id)),
    related: cardsOf(register, register.graph.related.get(id)),
    details: describeDetails(assessment),
    improvement: toImprovement('claims', id),
  };
}

function byNewestSource(a: Evidence, b: Evidence): number {
  return compareNewestFirst(a.source, b.source);
}

function describeFacts({ claim, evidence }: Assessment): string[] {
  const [newest] = evidence.toSorted(byNewestSource);
  return [
    words.mission[claim.mission],
    claim.begins === undefined
      ? words.claim.beginsUnknown
      : words.claim.begins(formatDate(claim.begins)),
    ...(claim.ends === undefined ? [] : [words.claim.ends(formatDate(claim.ends))]),
    ...(newest ? [describeNewest(newest)] : []),
  ];
}

function describeNewest({ source }: Evidence): string {
  return source.published === undefined
    ? words.claim.noDated
    : words.claim.newest(formatDate(source.published));
}

function describeWithdrawal(
  register: Register,
  { claim }: Assessment,
): Pick<ClaimPage, 'withdrawn'> {
  if (!claim.withdrawn) return {};
  const replacement = register.graph.claims.get(claim.replacedBy ?? '');
  return {
    withdrawn: {
      text: words.claim.withdrawn(formatDate(claim.withdrawn.on), claim.withdrawn.reason),
      ...(replacement && { replacedBy: linkClaim(replacement) }),
    },
  };
}

function cardsOf(register: Register, ids: readonly string[] = []): ClaimCard[] {
  return ids
    .flatMap((id) => register.assessments.get(id) ?? [])
    .map((assessment) => toClaimCard(register, assessment));
}

function describeDetails({ claim }: Assessment): ClaimPage['details'] {
  const { aliases, force, missionTerm, dates, identifier, forceUnknown } = words.claim;
  const begins = claim.begins === undefined ? words.claim.beginsUnknown : formatDate(claim.begins);
  return [
    { term: force, text: claim.force ?? forceUnknown },
    { term: missionTerm, text: words.mission[claim.mission] },
    {
      term: dates,
      text: claim.ends === undefined ? begins : `${begins} – ${formatDate(claim.ends)}`,
    },
    ...(claim.aliases ? [{ term: aliases, text: claim.aliases.join(' · ') }] : []),
    { term: identifier, text: claim.id },
  ];
}
