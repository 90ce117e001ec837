import { describe, expect, test } from 'vitest';
import {
  locateField,
  parseFrontMatter,
  splitFrontMatter,
} from '../../../src/content/front-matter.ts';

describe('a file is cut in two', () => {
  test('at the line that ends its front matter', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\nBody\n')).toEqual({
      yaml: 'a: 1\nb: 2',
      body: 'Body\n',
      bodyLine: 5,
    });
  });

  test('at the first such line: a rule in the body is part of the body', () => {
    expect(splitFrontMatter('---\na: 1\n---\nBody\n\n---\nmore')).toMatchObject({
      body: 'Body\n\n---\nmore',
    });
  });

  test('with spaces after the hyphens, and with nothing below', () => {
    expect(splitFrontMatter('---  \na: 1\n--- ')).toEqual({ yaml: 'a: 1', body: '', bodyLine: 4 });
  });

  test.each([
    ['Body', 'does not begin with ---'],
    ['\n---\na: 1\n---', 'does not begin with ---'], // an empty line above
    ['----\na: 1\n---', 'does not begin with ---'], // one hyphen too many
    ['---\na: 1\n', 'the front matter is not ended by a second ---'],
    ['---\na: 1\n ---', 'the front matter is not ended by a second ---'], // a space before it
    ['---', 'the front matter is not ended by a second ---'],
  ])('or not: %j', (text, message) => {
    expect(splitFrontMatter(text)).toMatchObject({ check: 'no-front-matter', line: 1, message });
  });
});

describe('front matter is YAML 1.2', () => {
  test.each([
    ['a: no', { a: 'no' }], // text, and NO is a state code
    ['a: 2024-01-24', { a: '2024-01-24' }], // text, not a time
    ['a: 2024', { a: 2024 }],
    ['a: 1_000', { a: '1_000' }],
    ['"a": &x [1]\nb: *x', { a: [1], b: [1] }],
    ['', null],
  ])('%j', (yaml, data) => {
    expect(parseFrontMatter(yaml)).toEqual({ data });
  });

  test.each([
    ['a: 1\na: 2', 3, 1, 'this key stands here twice', 'Keep one;'],
    ['a: b: c', 2, 4, 'a colon and a space inside a value', 'Put a value that has ": "'],
    ['a:\n\tb: 1', 3, 1, 'a tab at the beginning of a line', 'Indent with two spaces'],
    ['a: 1\nb:2\nc: 3', 3, 1, 'a line that is no "key: value"', 'Put a space after the colon'],
    ['a: "C:\\path"', 2, 7, 'a backslash between double quotes', 'Write \\\\ for a backslash'],
    ['a: "b', 2, 6, 'something that was opened is not closed', 'Close the quote'],
    ['a: [1', 2, 6, 'a bracket that was opened is not closed', 'Close it, or put'],
    ['a: 1\n...\nb: 2', 4, 1, 'a line of three dots', 'Take that line away'],
    ['a: @b', 2, 4, 'Plain value cannot start with reserved character @', 'A value with ": "'],
    ['a: !secret x', 2, 4, 'Unresolved tag: !secret', 'A value with ": "'],
    ['a: 1\nb: *bold*', 3, 4, '*bold* refers to an anchor &bold*', 'A value with ": "'],
  ])('%j is none', (yaml, line, column, message, hint) => {
    expect(parseFrontMatter(yaml)).toMatchObject({
      problems: [
        {
          check: 'bad-yaml',
          line,
          column,
          message: expect.stringContaining(`not YAML: ${message}`) as string,
          hint: expect.stringContaining(hint) as string,
        },
      ],
    });
  });

  test('every lost alias is reported', () => {
    expect(parseFrontMatter('a: *x\nb: *y')).toMatchObject({
      problems: [{ line: 2 }, { line: 3 }],
    });
  });

  test('aliases that multiply without end are refused', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${`*${of}, `.repeat(10)}]\n`;
    const bomb = `a: &a [1, 1]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}`;
    expect(parseFrontMatter(bomb)).toMatchObject({ problems: [{ check: 'bad-yaml' }] });
  });
});

describe('a field is found', () => {
  // Line 1 of the file is the fence, so the first line of the YAML is line 2.
  const yaml = `title: T
claims:
  - claim: a
    basedOn: [x, { origin: y }]
  - claim: b
2024: z`;

  test.each([
    [['title'], 2, 8],
    [['claims', 1, 'claim'], 6, 12],
    [['claims', 0, 'basedOn', 1, 'origin'], 5, 28],
    [['claims', 0], 4, 5],
    [['2024'], 7, 7], // a key that YAML takes for a number
  ])('at its value: %j', (path, line, column) => {
    expect(locateField(yaml, path, false)).toEqual({ line, column });
  });

  test('at its key, where the key is the mistake', () => {
    expect(locateField(yaml, ['claims', 0, 'basedOn'], true)).toEqual({ line: 5, column: 5 });
  });

  test.each([
    [['claims', 1, 'quote'], 6, 5], // the entry
    [['claims', 7, 'quote'], 4, 3], // the list
    [['title', 'deeper'], 2, 8], // the value that is no group
    [['missing'], 1, 1], // the file
    [[], 1, 1],
  ])('at its nearest ancestor where it is not there: %j', (path, line, column) => {
    expect(locateField(yaml, path, false)).toEqual({ line, column });
  });
});
