import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { firedByClaim, firedBySource } from '../../helpers/edited-records.ts';
import { readCase, TODAY } from '../../helpers/fixtures.ts';

test.each([
  [TODAY, []],
  ['2026-11-21', ['future-date']], // the day after
  ['2026-11', []], // the month has begun
  ['2026-12', ['future-date']],
])('published %s gives %j', async (date, fired) => {
  expect(await firedBySource(['2024-05-01', date])).toEqual(fired);
});

test.each([
  'accessed: 2026-11-21',
  'retracted: { on: 2026-11-21, reason: made up }',
  'corrected: { on: 2026-11-21, note: made up }',
])('a future date is found in "%s"', async (field) => {
  expect(await firedBySource(['kind: news', `kind: news\n${field}`])).toContain('future-date');
});

test('a future date is found in the withdrawal of a claim', async () => {
  const withdrawn = 'withdrawn: { on: 2026-11-21, reason: made up }\nmission:';
  expect(await firedByClaim(['mission:', withdrawn])).toEqual(['future-date']);
});

test('a deployment may begin in the future', async () => {
  expect(await firedByClaim(['mission:', 'begins: 2030\nmission:'])).toEqual([]);
});

test('nothing is in the future for a caller that reads no clock', async () => {
  expect(checkContent(parseContent(await readCase('future-date')))).toEqual([]);
});

test.each([
  ['2024-05-01', '2024-05-01', []], // read on the day of publication
  ['2024-05-01', '2024-04-30', ['published-after-accessed']], // the day before
  ['2024-05', '2024-05-01', []], // within the month of publication
])('published %s and accessed %s gives %j', async (published, accessed, fired) => {
  expect(await firedBySource(['2024-05-01', `${published}\naccessed: ${accessed}`])).toEqual(fired);
});

test.each([
  ['2024-05', '2024-05-01', []], // in the month of the start
  ['2024-05', '2024-04-30', ['ends-before-begins']], // the day before it
  ['2024-05-31', '2024-05', []], // the month ends on the day of the start
])('begins %s and ends %s gives %j', async (begins, ends, fired) => {
  const fields = `begins: ${begins}\nends: ${ends}\nmission:`;
  expect(await firedByClaim(['mission:', fields])).toEqual(fired);
});
