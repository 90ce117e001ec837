import { type Check, entriesOf, findingAt } from './check.ts';

/** A claim without a source is only our word. */
export const claimWithoutEvidence: Check = {
  id: 'claim-without-evidence',
  severity: 'warning',
  find: ({ claims, sources }) => {
    const evidenced = new Set(
      sources.flatMap((source) => entriesOf(source).map(({ entry }) => entry.claim)),
    );
    return claims
      .filter(({ id }) => !evidenced.has(id))
      .map((claim) =>
        findingAt(
          claim,
          [],
          'no source speaks of this claim',
          `Add a source with an entry claim: ${claim.id}.`,
        ),
      );
  },
};
