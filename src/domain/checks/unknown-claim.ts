import type { Finding, FieldPath } from '../issue.ts';
import { formatPath } from '../issue.ts';
import { hintNearest } from '../nearest.ts';
import { type Check, entriesOf, findingAt } from './check.ts';

/** Every reference to a claim leads to a file. */
export const unknownClaim: Check = {
  id: 'unknown-claim',
  severity: 'error',
  find: ({ claims, sources }) => {
    const known = new Set(claims.map(({ id }) => id));
    const refer = (
      draft: (typeof claims)[number] | (typeof sources)[number],
      path: FieldPath,
      id: string | undefined,
    ): Finding[] =>
      id === undefined || known.has(id)
        ? []
        : [
            findingAt(
              draft,
              path,
              `${formatPath(path)}: there is no claim "${id}"`,
              hintNearest(id, known, `Write the claim first: content/claims/<id>.md.`),
            ),
          ];
    return [
      ...sources.flatMap((source) =>
        entriesOf(source).flatMap(({ index, entry }) =>
          refer(source, ['claims', index, 'claim'], entry.claim),
        ),
      ),
      ...claims.flatMap((claim) => [
        ...(claim.fields.incompatibleWith ?? []).flatMap((id, index) =>
          refer(claim, ['incompatibleWith', index], id),
        ),
        ...(claim.fields.relatedTo ?? []).flatMap((id, index) =>
          refer(claim, ['relatedTo', index], id),
        ),
        ...refer(claim, ['replacedBy'], claim.fields.replacedBy),
      ]),
    ];
  },
};
