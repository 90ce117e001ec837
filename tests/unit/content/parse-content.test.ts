import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { CLAIM, edited, SOURCE } from '../../helpers/edited-records.ts';
import { readCase, toFile } from '../../helpers/fixtures.ts';

/** The issues of one file, without severity and hint. */
const issuesOf = (path: string, text: string) =>
  parseContent([toFile(path, text)]).issues.map(({ check, line, column, message }) => ({
    ...{ check, line, column, message },
  }));

test('valid files become records, with their name as id and the text below as body', () => {
  const text = `${edited(CLAIM)}\nSeen *twice*.\n`;
  const { records, issues } = parseContent([toFile(CLAIM, text)]);
  expect(issues).toEqual([]);
  expect(records.claims).toMatchObject([
    { id: 'guards', mission: 'close-protection', body: 'Seen *twice*.' },
  ]);
});

test('a file with mistakes is no record, and the rest of it can still be checked', () => {
  const text = edited(SOURCE, ['kind: news', 'kind: newspaper']);
  const { records, sources } = parseContent([toFile(SOURCE, text)]);
  expect(records.sources).toEqual([]);
  expect(sources).toMatchObject([
    { id: 'report', fields: { publisher: 'Example', kind: undefined } },
  ]);
});

test('mistakes in front matter and in the body are reported together', () => {
  const text = edited(CLAIM, ['mission: close-protection\n---', 'mission: guard\n---\n<br>']);
  expect(issuesOf(CLAIM, text)).toMatchObject([
    { check: 'raw-html', line: 8, column: 1 },
    { check: 'bad-value', line: 6, column: 10 },
  ]);
});

test('front matter that is no group of keys is said to be none', () => {
  const message = 'front matter: must be a group of keys, and is a list';
  expect(issuesOf(CLAIM, '---\n- title\n---')).toMatchObject([
    { check: 'wrong-type', line: 1, message },
  ]);
  expect(issuesOf(CLAIM, '---\n---')).toMatchObject([
    { check: 'empty-value', line: 1, message: 'front matter: has no value' },
  ]);
});

test('every missing key is named', () => {
  const messages = issuesOf(CLAIM, '---\ntitle: T\n---').map(({ message }) => message);
  expect(messages).toEqual(
    ['statement', 'sendingState', 'hostState', 'mission'].map((key) => `${key}: is missing`),
  );
});

test('keys that objects have by nature are unknown like any other', () => {
  const text = edited(CLAIM, ['mission:', '__proto__: { a: 1 }\nconstructor: 1\nmission:']);
  expect(issuesOf(CLAIM, text)).toMatchObject([
    { check: 'unknown-key', line: 6, message: '__proto__: there is no such key' },
    { check: 'unknown-key', line: 7, message: 'constructor: there is no such key' },
  ]);
});

describe('a file is a record only by its place and its name', () => {
  test.each([
    'content/claims/guards.MD',
    'content/claims/guards.markdown',
    'content/claims/.md',
    'content/claims/2024/guards.md',
    'content/notes/guards.md',
    'content/guards.md',
    'claims.md',
    '',
  ])('%j is none', (path) => {
    expect(issuesOf(path, edited(CLAIM))).toMatchObject([{ check: 'unexpected-file', line: 1 }]);
  });

  test.each([
    'content/claims/Guards.md',
    'content/claims/guards_.md',
    'content/claims/-guards.md',
    'content/claims/guards--.md',
    'content/claims/gärds.md',
    'content/claims/a b.md',
    'content/claims/__proto__.md',
  ])('%j has no id', (path) => {
    expect(issuesOf(path, edited(CLAIM))).toMatchObject([{ check: 'bad-id', line: 1 }]);
  });

  test.each(['.', '/home/me/content', 'C:/content', 'sources'])(
    'a folder %j holds records as any other does',
    (directory) => {
      const file = toFile(`${directory}/claims/guards.md`, edited(CLAIM));
      expect(parseContent([file], directory).issues).toEqual([]);
    },
  );

  test.each(['content/claims/sources/guards.md', 'content/sources/claims/guards.md'])(
    '%j lies too deep to be one',
    (path) => {
      expect(issuesOf(path, edited(CLAIM))).toMatchObject([{ check: 'unexpected-file' }]);
    },
  );
});

test('the order of files makes no difference', async () => {
  const files = [...(await readCase('quote-budget')), toFile('content/sources/a.txt', '')];
  const [forwards, backwards] = [parseContent(files), parseContent(files.toReversed())];
  expect(backwards.records).toEqual(forwards.records);
  expect(backwards.issues).toEqual(forwards.issues);
});
