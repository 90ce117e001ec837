import { type Status, STATUS_RULES, STATUSES } from '../domain/status.ts';
import { rulePath } from '../paths.ts';
import { words } from '../words/words.ts';

/** A status, what it means, and where its rule stands. */
export type StatusRuleView = { status: Status; label: string; href: string; meaning: string };

/** Every status in the order in which the rules are tried. */
export function toStatusRules(): StatusRuleView[] {
  return STATUSES.map((status) => ({
    status,
    label: words.status[status],
    href: rulePath(STATUS_RULES[status], status),
    meaning: words.statusMeaning[status],
  }));
}
