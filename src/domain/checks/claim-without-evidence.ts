import { type Check, entriesOf, findingAt } from './check.ts';

/** A claim without a source is only our word. */
export const claimWithoutEvidence: Check = {
  id: 'claim-without-evidence',
  severity: 'warning',
  find: ({ claims, sources }) => {
    // A file that cannot be read may hold the evidence that seems to be missing.
    if (sources.some(({ fields }) => fields.claims === undefined)) return [];
    const evidenced = new Set(
      sources
        .filter(({ fields }) => fields.retracted === undefined)
        .flatMap((source) => entriesOf(source).map(({ entry }) => entry.claim)),
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
