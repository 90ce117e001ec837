import type { Assessment } from '../domain/assessment.ts';
import { type Status, STATUSES } from '../domain/status.ts';
import { facetPath } from '../paths.ts';
import { formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';

/** How many claims have a status, and what it means. */
export type StatusTally = {
  status: Status;
  label: string;
  href: string;
  claims: number;
  count: string;
  meaning: string;
};

/** Counts the claims of each status, in the order of the rules; one that no claim has is counted, too. */
export function toStatusTallies(listed: readonly Assessment[]): StatusTally[] {
  return STATUSES.map((status) => {
    const claims = listed.filter((assessment) => assessment.status === status).length;
    return {
      status,
      label: words.status[status],
      href: facetPath('status', status),
      claims,
      count: formatNumber(claims),
      meaning: words.statusMeaning[status],
    };
  });
}
