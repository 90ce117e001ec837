import type { Assessment } from '../domain/assessment.ts';
import { assessCaution, type Caution } from '../domain/caution.ts';
import type { Status } from '../domain/status.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { toClaimPreviewImage } from './claim-preview.ts';
import { sayOfficialAnswer } from './official-sentence.ts';
import type { PreviewImage } from './preview-image.ts';
import type { Register } from './register.ts';
import { toStatusView } from './status-view.ts';

/** What is seen of a claim where its link is shared or found, and nothing else is. */
export type ClaimShare = {
  documentTitle: string;
  description: string;
  /** Little stands behind the claim: search engines are asked to leave it out. */
  noindex: boolean;
  preview: PreviewImage;
};

/** Words a claim for the places where its link is shared: its status goes with it, and whatever weakens it. */
export function toClaimShare(register: Register, assessment: Assessment): ClaimShare {
  const { claim, counts, status } = assessment;
  const { label, origins } = toStatusView(assessment);
  const caution = assessCaution(assessment);
  const warning = claim.withdrawn ? words.claim.caution.withdrawn : sayCaution(caution, status);
  return {
    documentTitle: words.claim.title(claim.title, warning),
    description: words.claim.description(
      claim.withdrawn ? words.preview.withdrawn(label) : label,
      formatCount(counts.supports, words.tallies.supports),
      origins,
      sayOfficialAnswer(assessment),
    ),
    noindex: caution !== undefined,
    preview: toClaimPreviewImage(register, assessment),
  };
}

function sayCaution(caution: Caution | undefined, status: Status): string | undefined {
  if (!caution) return undefined;
  const { origins, opposed } = caution;
  return words.claim.caution[origins](
    opposed ? words.status[status] : words.claim.caution.unconfirmed,
  );
}
