import type { Severity } from '../issue.ts';
import { basedOnLoop } from './based-on-loop.ts';
import type { Check } from './check.ts';
import { claimWithoutEvidence } from './claim-without-evidence.ts';
import { disjointStrengths } from './disjoint-strengths.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { endsBeforeBegins } from './ends-before-begins.ts';
import { futureDate } from './future-date.ts';
import { missingTranslation } from './missing-translation.ts';
import { originSpelling } from './origin-spelling.ts';
import { publishedAfterAccessed } from './published-after-accessed.ts';
import { quoteBudget } from './quote-budget.ts';
import { quoteTooLong } from './quote-too-long.ts';
import { replacedBy } from './replaced-by.ts';
import { sameState } from './same-state.ts';
import { selfReference } from './self-reference.ts';
import { sourceWithoutClaims } from './source-without-claims.ts';
import { speaksFor } from './speaks-for.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownSource } from './unknown-source.ts';

/** Every check on what records say, in the order of docs/checks.md. */
export const CHECKS: readonly Check[] = [
  unknownClaim,
  unknownSource,
  selfReference,
  duplicateClaim,
  duplicateUrl,
  sourceWithoutClaims,
  claimWithoutEvidence,
  quoteTooLong,
  quoteBudget,
  missingTranslation,
  speaksFor,
  futureDate,
  publishedAfterAccessed,
  endsBeforeBegins,
  sameState,
  replacedBy,
  originSpelling,
  basedOnLoop,
  disjointStrengths,
];

/** Ids of what is checked while a file is read; all are errors. */
const FORM_CHECKS = [
  'unexpected-file',
  'bad-id',
  'empty-file',
  'binary-file',
  'not-utf8',
  'no-front-matter',
  'bad-yaml',
  'unknown-key',
  'missing-key',
  'empty-value',
  'hidden-character',
  'wrong-type',
  'bad-value',
  'bad-date',
  'bad-url',
  'bad-strength',
  'bad-based-on',
  'unknown-state',
  'unknown-language',
  'raw-html',
  'unsafe-link',
  'image-in-body',
  'deep-nesting',
] as const;

/** Every check id with its severity: what docs/checks.md must have a heading for. */
export const SEVERITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ...FORM_CHECKS.map((id) => [id, 'error'] as const),
  ...CHECKS.map(({ id, severity }) => [id, severity] as const),
]);
