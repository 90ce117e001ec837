import type { Assessment } from '../domain/assessment.ts';
import type { Status } from '../domain/status.ts';
import { rulePath } from '../paths.ts';
import { formatCount, formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';
import { labelStatus } from './status-label.ts';

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
