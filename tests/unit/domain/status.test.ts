import { expect, test } from 'vitest';
import { decideStatus, STATUS_RULES, type StatusFacts } from '../../../src/domain/status.ts';

/** What is known of a claim with two supporting documents from two origins and nothing against it. */
const facts: StatusFacts = {
  officialAnswer: 'none-on-record',
  supports: 2,
  contradicts: 0,
  factCheckContradicts: false,
  independentOrigins: 2,
  impliedContradictions: 0,
};
const CONTRADICTED = { contradicts: 1 };
const FACT_CHECKED = { contradicts: 1, factCheckContradicts: true };
const NO_SUPPORT = { supports: 0, independentOrigins: 0 };

test.each<[rule: string, why: string, Partial<StatusFacts>]>([
  ['S1', 'the host state confirms', { officialAnswer: 'confirmed-by-host' }],
  ['S1', 'the sending state confirms', { officialAnswer: 'confirmed-by-sending' }],
  ['S1', 'both confirm', { officialAnswer: 'confirmed-by-both' }],
  [
    'S1',
    'confirmed, though contradicted',
    { ...FACT_CHECKED, officialAnswer: 'confirmed-by-host' },
  ],
  ['S1', 'confirmed without a supporter', { ...NO_SUPPORT, officialAnswer: 'confirmed-by-host' }],
  ['S2', 'only contradicted', { ...NO_SUPPORT, ...CONTRADICTED }],
  ['S2', 'fact-checked, no known origin', { ...FACT_CHECKED, independentOrigins: 0 }],
  ['S2', 'fact-checked, 1 origin', { ...FACT_CHECKED, independentOrigins: 1 }],
  ['S3', 'fact-checked, 2 origins', { ...FACT_CHECKED, independentOrigins: 2 }], // one too many to refute
  ['S3', 'contradicted, 1 origin', { ...CONTRADICTED, independentOrigins: 1 }],
  ['S3', 'an incompatible claim is supported', { impliedContradictions: 1 }],
  ['S3', 'a government denies', { officialAnswer: 'denied' }],
  ['S3', 'the governments dispute', { officialAnswer: 'disputed' }],
  ['S4', '2 origins', {}],
  ['S4', '2 origins, partly confirmed', { officialAnswer: 'partly-confirmed' }],
  ['S4', '2 origins, no clear position', { officialAnswer: 'no-clear-position' }],
  ['S5', '1 origin', { independentOrigins: 1 }], // one fewer than corroborates
  ['S6', 'no known origin', { independentOrigins: 0 }],
  ['S7', 'nothing', NO_SUPPORT],
  ['S7', 'nothing but a denial', { ...NO_SUPPORT, officialAnswer: 'denied' }],
  ['S7', 'nothing but a supported rival', { ...NO_SUPPORT, impliedContradictions: 3 }],
])('%s: %s', (rule, _why, changed) => {
  expect(STATUS_RULES[decideStatus({ ...facts, ...changed })]).toBe(rule);
});
