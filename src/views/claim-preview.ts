import type { Assessment } from '../domain/assessment.ts';
import { assessCaution } from '../domain/caution.ts';
import { previewPath } from '../paths.ts';
import { formatList, formatNumber, formatState, splitCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { sayAsOf } from './as-of.ts';
import { sayOfficialAnswer } from './official-sentence.ts';
import { PREVIEW_SIZE, type PreviewImage } from './preview-image.ts';
import type { Register } from './register.ts';
import { type StatusView, toStatusView } from './status-view.ts';

/** Everything that is drawn in the preview image of a claim. */
export type ClaimPreview = {
  kind: 'claim';
  site: string;
  /** `Claim` */
  label: string;
  sending: string;
  host: string;
  statement: string;
  status: StatusView['status'];
  /** The status in words, with how little stands behind it where that has to be said. */
  verdict: string;
  official: string;
  tallies: { number: string; label: string }[];
  /** `Records as of …` */
  asOf: string | undefined;
  note: string;
};

/** Builds what the preview image of a claim shows. */
export function toClaimPreview(register: Register, assessment: Assessment): ClaimPreview {
  const { claim, status } = assessment;
  return {
    kind: 'claim',
    site: words.site.name,
    label: words.preview.claim,
    sending: formatState(claim.sendingState),
    host: formatState(claim.hostState),
    statement: claim.statement,
    status,
    verdict: sayVerdict(assessment),
    official: sayOfficialAnswer(assessment),
    tallies: countTallies(assessment),
    asOf: sayAsOf(register),
    note: words.lists.facetIntro,
  };
}

/** The preview image of a claim, for the head of its page. */
export function toClaimPreviewImage(register: Register, assessment: Assessment): PreviewImage {
  const preview = toClaimPreview(register, assessment);
  const { statement, verdict, tallies, official, asOf } = preview;
  const counts = formatList(tallies.map(({ number, label }) => `${number} ${label}`));
  return {
    ...PREVIEW_SIZE,
    path: previewPath(nameClaimImage(assessment), register.today),
    alt: words.preview.alt(statement, verdict, counts, official, asOf),
  };
}

/** The name of a claim's image among the preview images. */
export function nameClaimImage({ claim }: Assessment): string {
  return `claims/${claim.id}`;
}

function sayVerdict(assessment: Assessment): string {
  const verdict = sayCautiously(assessment);
  return assessment.claim.withdrawn ? words.preview.withdrawn(verdict) : verdict;
}

function sayCautiously(assessment: Assessment): string {
  const { label } = toStatusView(assessment);
  const caution = assessCaution(assessment);
  if (!caution) return label;
  return caution.opposed
    ? words.claim.caution[caution.origins](label)
    : words.preview.unconfirmed(label);
}

/** Contradictions by a rival account are shown where there are any: they explain why a claim is contested. */
function countTallies({ counts }: Assessment): ClaimPreview['tallies'] {
  const { tallies } = words;
  const origins = splitCount(counts.independentOrigins, tallies.origins);
  const declared =
    counts.declaredOrigins === counts.independentOrigins
      ? []
      : [tallies.declared(formatNumber(counts.declaredOrigins))];
  return [
    { ...origins, label: [origins.label, ...declared].join(', ') },
    splitCount(counts.supports, tallies.supports),
    splitCount(counts.contradicts, tallies.contradicts),
    ...(counts.impliedContradictions > 0
      ? [splitCount(counts.impliedContradictions, tallies.implied)]
      : []),
  ];
}
