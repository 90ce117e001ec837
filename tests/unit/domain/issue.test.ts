import { expect, test } from 'vitest';
import { compareIssues, formatPath, type Issue } from '../../../src/domain/issue.ts';

test.each([
  [[], ''],
  [['title'], 'title'],
  [['claims', 0, 'quote'], 'claims[0].quote'],
  [['claims', 2, 'basedOn', 1], 'claims[2].basedOn[1]'],
])('%j is written "%s"', (path, text) => {
  expect(formatPath(path)).toBe(text);
});

test('issues stand in the order of file, line, column, check and message', () => {
  const issue = (
    file: string,
    line: number,
    column: number,
    check: string,
    message: string,
  ): Issue => ({
    ...{ file, line, column, check, message },
    severity: 'error',
  });
  const inOrder = [
    issue('a.md', 2, 1, 'x', ''),
    issue('a.md', 10, 1, 'x', ''), // 10 after 2: numbers, not text
    issue('a.md', 10, 2, 'b', 'one'),
    issue('a.md', 10, 2, 'b', 'two'),
    issue('a.md', 10, 2, 'c', ''),
    issue('b.md', 1, 1, 'a', ''),
  ];
  expect(inOrder.toReversed().sort(compareIssues)).toEqual(inOrder);
});
