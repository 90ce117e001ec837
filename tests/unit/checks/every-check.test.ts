import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/content/format-issues.ts';
import { SEVERITIES } from '../../../src/domain/checks/catalogue.ts';
import { check, listCases, readCase, readExpected } from '../../helpers/fixtures.ts';

const IDS = [...SEVERITIES.keys()];

test('the valid records on which every fixture stands have no issue', async () => {
  expect(check(await readCase('valid'))).toEqual([]);
});

test.each([...SEVERITIES])('%s fires alone, as %s', async (id, severity) => {
  // One mistake can show in two files; that no other check fires with it is what counts.
  const fired = new Set(
    check(await readCase(id)).map((issue) => `${issue.severity} ${issue.check}`),
  );
  expect([...fired]).toEqual([`${severity} ${id}`]);
});

test.each(listCases())('%s prints its exact text', async (name) => {
  expect(formatIssues(check(await readCase(name)))).toBe(readExpected(name));
});

test('five mistakes in one file are five issues of one run', async () => {
  const issues = check(await readCase('five-mistakes'));
  expect(issues.map(({ line, check }) => [line, check])).toEqual([
    [6, 'unknown-key'],
    [7, 'bad-date'],
    [16, 'quote-too-long'],
    [17, 'unknown-claim'],
    [19, 'missing-translation'],
  ]);
});

test('docs/checks.md has one heading for each check', () => {
  const headings = readFileSync('docs/checks.md', 'utf8').matchAll(/^## (.+)$/gm);
  expect([...headings].map(([, heading]) => heading)).toEqual(IDS);
});

test('docs/checks.md gives each check its severity', () => {
  const stated = readFileSync('docs/checks.md', 'utf8').matchAll(
    /^## (.+)\n\n_(Error|Warning)\._ /gm,
  );
  expect([...stated].map(([, id, severity]) => [id, severity?.toLowerCase()])).toEqual([
    ...SEVERITIES,
  ]);
});
