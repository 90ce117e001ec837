import { type Check, findingAt } from './check.ts';

/** Only a withdrawn claim has another in its place. */
export const replacedBy: Check = {
  id: 'replaced-by',
  severity: 'error',
  find: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.fields.replacedBy !== undefined && claim.fields.withdrawn === undefined
        ? [
            findingAt(
              claim,
              ['replacedBy'],
              'replacedBy: the claim is not withdrawn',
              'Add withdrawn: { on, reason }, or use relatedTo.',
            ),
          ]
        : [],
    ),
};
