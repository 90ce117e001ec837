import { expect, test } from 'vitest';
import { annotateIssues } from '../../../src/content/annotate-issues.ts';
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

test('an issue is one command, with its place, check, message and hint', () => {
  expect(annotateIssues([issue({ hint: 'Mend it.' }), issue({ severity: 'warning' })])).toBe(
    `::error file=content/sources/a.md,line=7,col=3,title=bad-date::published: is odd%0AMend it.
::warning file=content/sources/a.md,line=7,col=3,title=bad-date::published: is odd`,
  );
});

test('no issue is no text', () => {
  expect(annotateIssues([])).toBe('');
});

test.each([
  [{ message: '100%0A' }, '::100%250A'],
  [{ message: 'a\n::set-env name=PATH::x' }, '::a%0A::set-env name=PATH::x'],
  [{ message: 'a\r\u0085\u2028b' }, '::a%0D%C2%85%E2%80%A8b'],
  [
    { file: 'content/a,line=1::b\n::error::c.md' },
    'file=content/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ac.md,',
  ],
])('%j gives the runner no other command', (fields, written) => {
  const text = annotateIssues([issue(fields)]);
  expect(text).toContain(written);
  expect(text.split(/[\n\r\u0085\u2028]/)).toHaveLength(1);
});
