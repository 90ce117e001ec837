import { type Check, entriesOf, findingAt } from './check.ts';

/** A source says one thing of a claim: one entry, one stance. */
export const duplicateClaim: Check = {
  id: 'duplicate-claim',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) => {
      const first = new Map<string, number>();
      return entriesOf(source).flatMap(({ index, entry: { claim } }) => {
        if (claim === undefined) return [];
        const earlier = first.get(claim);
        if (earlier === undefined) {
          first.set(claim, index);
          return [];
        }
        return [
          findingAt(
            source,
            ['claims', index, 'claim'],
            `claims[${index}].claim: "${claim}" already stands in claims[${earlier}]`,
            'Merge the two entries: one document has one stance on a claim.',
          ),
        ];
      });
    }),
};
