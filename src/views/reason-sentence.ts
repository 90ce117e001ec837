import type { Assessment } from '../domain/assessment.ts';
import type { Reason } from '../domain/reasons.ts';
import { formatCount, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** Words one reason; a sentence that ends in a colon is to be followed by the records that give it. */
export function sayReason(
  { counts }: Assessment,
  { because, sources, claims, state }: Reason,
): string {
  return words.reasons[because]({
    sources: formatCount(sources.length, words.nouns.source),
    origins: formatCount(counts.independentOrigins, words.tallies.origins),
    state: state === undefined ? '' : formatState(state),
    many: sources.length > 1,
    manyClaims: claims.length > 1,
  });
}

/** A fact-check that contradicts is among the contradicting sources: one of the two reasons is enough. */
export function withoutRepetition(reasons: readonly Reason[]): Reason[] {
  const checked = reasons.find((reason) => reason.because === 'fact-check-contradicts');
  return reasons.filter(
    ({ because, sources }) =>
      because !== 'contradicted' || checked?.sources.length !== sources.length,
  );
}
