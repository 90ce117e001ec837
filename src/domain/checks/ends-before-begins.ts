import { parseDate } from '../dates.ts';
import { type Check, findingAt } from './check.ts';

/** A deployment does not end before it begins. */
export const endsBeforeBegins: Check = {
  id: 'ends-before-begins',
  severity: 'error',
  find: ({ claims }) =>
    claims.flatMap((claim) => {
      const { begins, ends } = claim.fields;
      if (begins === undefined || ends === undefined) return [];
      const first = parseDate(String(begins))?.first;
      const last = parseDate(String(ends))?.last;
      return first !== undefined && last !== undefined && last < first
        ? [
            findingAt(
              claim,
              ['ends'],
              `ends: ${ends} is earlier than begins, ${begins}`,
              'Check both dates: one of them is wrong.',
            ),
          ]
        : [];
    }),
};
