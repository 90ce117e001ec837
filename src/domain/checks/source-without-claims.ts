import { type Check, findingAt } from './check.ts';

/** A document that bears on no claim is no source. */
export const sourceWithoutClaims: Check = {
  id: 'source-without-claims',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) =>
      source.fields.claims?.length === 0
        ? [
            findingAt(
              source,
              ['claims'],
              'claims: the list is empty',
              'Add at least one entry: - claim: <id>, stance: supports, contradicts or mentions.',
            ),
          ]
        : [],
    ),
};
