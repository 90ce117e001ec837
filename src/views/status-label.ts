import type { Assessment } from '../domain/assessment.ts';
import { formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** A confirmation names the government whose word it is, and what contradicts it, in the same line. */
export function labelStatus({ claim, status, officialAnswer, counts }: Assessment): string {
  const label = words.status[status];
  if (status !== 'confirmed') return label;
  const [host, sending] = [formatState(claim.hostState), formatState(claim.sendingState)];
  const by = {
    'confirmed-by-host': words.confirmedBy.host(label, host),
    'confirmed-by-sending': words.confirmedBy.sending(label, sending),
  };
  const named =
    officialAnswer === 'confirmed-by-host' || officialAnswer === 'confirmed-by-sending'
      ? by[officialAnswer]
      : words.confirmedBy.both(label, host, sending);
  const contradicted = counts.contradicts + counts.impliedContradictions > 0;
  return contradicted ? words.confirmedBy.yetContradicted(named) : named;
}
