import type { Assessment } from './assessment.ts';

/** What has to be said of a claim wherever it is shared. */
export type Caution = {
  /** Known independent origins of its support. */
  origins: 'one' | 'none';
  /** Something on record stands against it. */
  opposed: boolean;
};

/**
 * The policy of amplification (docs/about.md): a claim with at most one independent origin that neither party confirms
 * says so in its title, its description and its preview image, and search engines are asked to leave it out.
 *
 * @returns nothing where two origins, or a government concerned, stand behind the claim
 */
export function assessCaution({
  claim,
  counts,
  positions,
  status,
}: Assessment): Caution | undefined {
  const confirmed = [claim.hostState, claim.sendingState].some(
    (state) => positions.get(state)?.standing === 'confirms',
  );
  if (confirmed || counts.independentOrigins > 1) return undefined;
  return {
    origins: counts.independentOrigins === 1 ? 'one' : 'none',
    opposed: status === 'contested' || status === 'refuted',
  };
}
