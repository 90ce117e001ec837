import type { OfficialAnswer } from './official-answer.ts';

/** What the records say of a claim, with the id of the rule that says so, in the order in which the rules are tried. */
export const STATUS_RULES = {
  confirmed: 'S1',
  refuted: 'S2',
  contested: 'S3',
  corroborated: 'S4',
  'single-origin': 'S5',
  unattributed: 'S6',
  unsupported: 'S7',
} as const;

export type Status = keyof typeof STATUS_RULES;
export type StatusRule = (typeof STATUS_RULES)[Status];

/** Every status, in the order of its rule. */
export const STATUSES = Object.keys(STATUS_RULES) as Status[];

/** What the status of a claim depends on, and nothing else. */
export type StatusFacts = {
  officialAnswer: OfficialAnswer;
  /** Number of supporting, and of contradicting, pieces of evidence. */
  supports: number;
  contradicts: number;
  /** Whether a source of kind fact-check is among the contradicting. */
  factCheckContradicts: boolean;
  /** Number of distinct known origins of the supporting evidence. */
  independentOrigins: number;
  /** Number of supporting pieces of evidence of all incompatible claims. */
  impliedContradictions: number;
};

/** Applies rules S1 to S7 of docs/assessment.md: the first that fits. */
export function decideStatus(facts: StatusFacts): Status {
  const { officialAnswer, supports, contradicts, independentOrigins } = facts;
  const officiallyConfirmed =
    officialAnswer === 'confirmed-by-both' ||
    officialAnswer === 'confirmed-by-host' ||
    officialAnswer === 'confirmed-by-sending';

  if (officiallyConfirmed) return 'confirmed';
  if (supports === 0) return contradicts > 0 ? 'refuted' : 'unsupported';
  if (facts.factCheckContradicts && independentOrigins <= 1) return 'refuted';
  if (
    contradicts > 0 ||
    facts.impliedContradictions > 0 ||
    officialAnswer === 'denied' ||
    officialAnswer === 'disputed'
  ) {
    return 'contested';
  }
  if (independentOrigins >= 2) return 'corroborated';
  return independentOrigins === 1 ? 'single-origin' : 'unattributed';
}
