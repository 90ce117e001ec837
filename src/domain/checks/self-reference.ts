import { type Check, findingAt } from './check.ts';

/** A claim is neither incompatible with nor related to itself, and takes its own place nowhere. */
export const selfReference: Check = {
  id: 'self-reference',
  severity: 'error',
  find: ({ claims }) =>
    claims.flatMap((claim) => {
      const { incompatibleWith, relatedTo, replacedBy } = claim.fields;
      return Object.entries({ incompatibleWith, relatedTo, replacedBy: [replacedBy] }).flatMap(
        ([key, ids]) =>
          (ids ?? []).includes(claim.id)
            ? [
                findingAt(
                  claim,
                  [key],
                  `${key}: names the claim itself`,
                  'Name another claim, or leave it out.',
                ),
              ]
            : [],
      );
    }),
};
