import { expect, test } from 'vitest';
import { formatIssues, formatTotals } from '../../../src/content/format-issues.ts';
import type { Issue } from '../../../src/domain/issue.ts';

const issue = (fields: Partial<Issue> = {}): Issue => ({
  check: 'bad-date',
  severity: 'error',
  file: 'content/sources/a.md',
  line: 7,
  column: 3,
  message: 'published: is odd',
  ...fields,
});

test('an issue is its place and message, what to do, and where to read more', () => {
  expect(formatIssues([issue({ hint: 'Mend it.' }), issue({ severity: 'warning' })])).toBe(
    `content/sources/a.md:7:3 error bad-date: published: is odd
    Mend it.
    See docs/checks.md#bad-date
content/sources/a.md:7:3 warning bad-date: published: is odd
    See docs/checks.md#bad-date`,
  );
});

test('no issue is no text', () => {
  expect(formatIssues([])).toBe('');
});

test.each([
  [0, 0, '0 errors, 0 warnings'],
  [1, 1, '1 error, 1 warning'],
  [2, 3, '2 errors, 3 warnings'],
])('%i and %i are counted in words', (errors, warnings, text) => {
  const issues = [
    ...Array.from({ length: errors }, () => issue()),
    ...Array.from({ length: warnings }, () => issue({ severity: 'warning' })),
  ];
  expect(formatTotals(issues)).toBe(text);
});
