import type { Assessment } from '../domain/assessment.ts';
import type { Status } from '../domain/status.ts';
import { rulePath } from '../paths.ts';
import { formatCount, formatNumber, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** A status as every page shows it: never without its origins. */
export type StatusView = {
  status: Status;
  label: string;
  /** Rule id and where it stands. */
  rule: { label: string; href: string };
  /** `1 independent origin` */
  origins: string;
  /** Where the number without inferred links differs. */
  declared?: string;
};

/** Words a claim's status. */
export function toStatusView(assessment: Assessment): StatusView {
  const { status, rule, counts } = assessment;
  return {
    status,
    label: labelStatus(assessment),
    rule: { label: words.statusRule(rule), href: rulePath(rule, status) },
    origins: formatCount(counts.independentOrigins, words.tallies.origins),
    ...(counts.declaredOrigins !== counts.independentOrigins && {
      declared: words.tallies.declared(formatNumber(counts.declaredOrigins)),
    }),
  };
}

/** A confirmation names the government whose word it is, and what contradicts it, in the same line. */
function labelStatus({ claim, status, officialAnswer, counts }: Assessment): string {
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
