import { parseDate } from '../dates.ts';
import { type Check, findingAt } from './check.ts';

/** Nobody reads a document before it is published. */
export const publishedAfterAccessed: Check = {
  id: 'published-after-accessed',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) => {
      const { published, accessed } = source.fields;
      if (published === undefined || accessed === undefined) return [];
      const first = parseDate(String(published))?.first;
      return first !== undefined && first > accessed
        ? [
            findingAt(
              source,
              ['published'],
              `published: ${published} is later than accessed, ${accessed}`,
              'Check both dates: one of them is wrong.',
            ),
          ]
        : [];
    }),
};
