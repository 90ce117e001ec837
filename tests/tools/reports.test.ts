import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTotals } from '../../tools/reports.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const read = (report: object) =>
  readTotals(join(temporaryFolder({ 'report.json': JSON.stringify(report) }), 'report.json'));

test('the report of Vitest is read, with tests to be written as skipped ones', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(read(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('the report of Playwright is read, with flaky tests as failed ones', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(read(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a report that does not exist has no totals', () => {
  expect(readTotals(join(temporaryFolder(), 'report.json'))).toBeUndefined();
});
