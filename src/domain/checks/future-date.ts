import { parseDate } from '../dates.ts';
import type { Finding } from '../issue.ts';
import { type Check, findingAt } from './check.ts';

/** Nothing on record was published, read, withdrawn, retracted or corrected after today. */
export const futureDate: Check = {
  id: 'future-date',
  severity: 'error',
  find: ({ claims, sources, today }) => {
    if (today === undefined) return [];
    const inFuture = (date: string | number | undefined): boolean =>
      date !== undefined && (parseDate(String(date))?.first ?? '') > today;
    const say = (path: string[], date: string | number | undefined) => ({
      path,
      message: `${path.join('.')}: ${date} is in the future (today is ${today})`,
      isFuture: inFuture(date),
    });
    const hint = 'Check the year and the month; leave published out where it is unknown.';
    const found = (
      draft: (typeof claims)[number] | (typeof sources)[number],
      dates: ReturnType<typeof say>[],
    ): Finding[] =>
      dates
        .filter(({ isFuture }) => isFuture)
        .map(({ path, message }) => findingAt(draft, path, message, hint));
    return [
      ...claims.flatMap((claim) =>
        found(claim, [say(['withdrawn', 'on'], claim.fields.withdrawn?.on)]),
      ),
      ...sources.flatMap((source) =>
        found(source, [
          say(['published'], source.fields.published),
          say(['accessed'], source.fields.accessed),
          say(['retracted', 'on'], source.fields.retracted?.on),
          say(['corrected', 'on'], source.fields.corrected?.on),
        ]),
      ),
    ];
  },
};
