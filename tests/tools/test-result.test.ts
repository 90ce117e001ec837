import { expect, test } from 'vitest';
import {
  formatSummary,
  isGood,
  judgeStep,
  leaveOut,
  skip,
  type StepRun,
} from '../../tools/test-result.ts';

const RUN: StepRun = {
  script: 'test:unit',
  exitCode: 0,
  seconds: 1.26,
  reports: true,
  totals: { passed: 5, failed: 0, skipped: 0 },
};
const LINT: StepRun = { ...RUN, script: 'test:lint', reports: false, totals: undefined };

test('a step that ends well counts its passed tests', () => {
  expect(judgeStep(RUN)).toMatchObject({ outcome: 'ok', passed: 5, failed: 0 });
});

test('a step without tests that ends well counts nothing', () => {
  expect(judgeStep(LINT)).toMatchObject({ outcome: 'ok', passed: 0, failed: 0 });
});

test('a step without tests that fails counts as one failure', () => {
  expect(judgeStep({ ...LINT, exitCode: 2 })).toMatchObject({ outcome: 'failed', failed: 1 });
});

test('a test runner that fails without a failed test counts as one failure', () => {
  expect(judgeStep({ ...RUN, exitCode: 1 })).toMatchObject({
    outcome: 'failed',
    passed: 5,
    failed: 1,
  });
});

test('failed tests are counted once each', () => {
  const totals = { passed: 5, failed: 2, skipped: 0 };
  expect(judgeStep({ ...RUN, exitCode: 1, totals })).toMatchObject({ passed: 5, failed: 2 });
});

test('a skipped test fails the step, even where the runner is content', () => {
  const totals = { passed: 5, failed: 0, skipped: 1 };
  expect(judgeStep({ ...RUN, totals })).toMatchObject({
    outcome: 'failed',
    failed: 1,
    note: '1 skipped: a skipped test counts as failed',
  });
});

test('a test runner that leaves no report fails the step', () => {
  expect(judgeStep({ ...RUN, totals: undefined })).toMatchObject({
    outcome: 'failed',
    failed: 1,
    note: 'left no report',
  });
});

test('the summary names each step and ends with the added totals', () => {
  const results = [
    judgeStep({ ...LINT, exitCode: 1, seconds: 3 }),
    judgeStep(RUN),
    judgeStep({ ...RUN, script: 'test:build', reports: false, totals: undefined, exitCode: 1 }),
    leaveOut('test:browser', 'needs test:build'),
  ];
  expect(formatSummary(results)).toBe(
    [
      'failed   test:lint         3.0 s',
      'ok       test:unit         1.3 s',
      'failed   test:build        1.3 s',
      'not run  test:browser      0.0 s  needs test:build',
      '',
      '5 passed, 2 failed',
    ].join('\n'),
  );
});

test('a step that does not concern this machine is named with its reason, and harms nothing', () => {
  const results = [judgeStep(RUN), skip('test:pictures', 'another machine')];
  expect(isGood(results)).toBe(true);
  expect(formatSummary(results)).toContain('skipped  test:pictures     0.0 s  another machine');
});

test.each([
  ['failed', judgeStep({ ...RUN, exitCode: 1 })],
  ['was not run for another reason', leaveOut('test:browser', 'needs test:build')],
])('a step that %s is not good', (_what, result) => {
  expect(isGood([judgeStep(RUN), result])).toBe(false);
});
