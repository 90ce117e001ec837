import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { claimPath } from '../paths.ts';
import { formatCount, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
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
  official: string;
  /** `13 sources` that support it. */
  supporting: string;
};

/** Words a claim for a list. */
export function toClaimCard(assessment: Assessment): ClaimCard {
  const { claim, counts, officialAnswer } = assessment;
  return {
    id: claim.id,
    href: claimPath(claim.id),
    title: claim.title,
    statement: claim.statement,
    route: nameRoute(claim),
    status: toStatusView(assessment),
    official: words.official.answer[officialAnswer],
    supporting: formatCount(counts.supports, words.tallies.supports),
  };
}

/** Whose troops, and where. */
export function nameRoute({ sendingState, hostState }: Claim): string {
  return words.claim.route(formatState(sendingState), formatState(hostState));
}
