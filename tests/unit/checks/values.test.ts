import { expect, test } from 'vitest';
import { edited, firedByEntry, firedBySource, SOURCE } from '../../helpers/edited-records.ts';
import { check, validWith } from '../../helpers/fixtures.ts';

test.each([
  ['kind: state-media\nspeaksFor: BF', []],
  ['kind: official-statement\nspeaksFor: BF', []],
  ['kind: official-statement', ['speaks-for']],
  ['kind: news\nspeaksFor: BF', ['speaks-for']], // out of place
  ['kind: state-media\nspeaksFor: XX', ['unknown-state']], // wrong, but not missing
])('%j gives %j', async (kind, fired) => {
  expect(await firedBySource(['kind: news', kind])).toEqual(fired);
});

test.each([
  ['0', []],
  ['-1', ['bad-strength']],
  ['1.5', ['bad-strength']], // not whole
  ['9007199254740991', []], // the greatest whole number that is exact
  ['9007199254740992', ['bad-strength']],
  ['1e400', ['wrong-type']], // no number at all
  ['a hundred', ['wrong-type']],
  ['{ min: 100, max: 100 }', []],
  ['{ min: 101, max: 100 }', ['bad-strength']], // min above max
  ['{ max: 200 }', []],
  ['{}', ['bad-strength']],
  ['{ min: -1 }', ['bad-strength']],
  ['[100]', ['wrong-type']],
])('a strength of %s gives %j', async (strength, fired) => {
  expect(await firedByEntry(`strength: ${strength}`)).toEqual(fired);
});

test.each([
  ['report', ['based-on-loop']],
  ['{ origin: Chosun Ilbo }', []],
  ['{ origin: Chosun Ilbo, inferred: true }', []],
  ['{ origin: Chosun Ilbo, source: report }', ['bad-based-on']], // both
  ['{}', ['bad-based-on']], // neither
  ['{ origin: "" }', ['empty-value']],
  ['""', ['empty-value']],
  ['null', ['empty-value']],
  ['5', ['wrong-type']],
  ['[report]', ['wrong-type']],
  ['{ origin: Chosun Ilbo, inferred: maybe }', ['wrong-type']],
])('based on %s gives %j', async (link, fired) => {
  expect(await firedByEntry(`basedOn: [${link}]`)).toEqual(fired);
});

test.each([
  ['https://example.org/a%20b', []],
  ['https://example.org/a b', ['bad-url']],
  ['https://me:secret@example.org/', ['bad-url']],
  ['https:example.org/', ['bad-url']], // relative, to a browser
  ['http://[::1]/', []],
  ['ftp://example.org/', ['bad-url']],
  ['javascript:alert(1)', ['bad-url']],
  ['//example.org/', ['bad-url']],
])('the address %s gives %j', async (url, fired) => {
  expect(await firedBySource(['url: https://example.org/report', `url: "${url}"`])).toEqual(fired);
});

test.each([
  ['pt-BR', []],
  ['zh-Hant', []],
  ['en_US', ['unknown-language']],
  ['xx', ['unknown-language']], // well formed, and the name of no language
])('the language %s gives %j', async (language, fired) => {
  expect(await firedBySource(['language: en', `language: ${language}`])).toEqual(fired);
});

test.each([
  ['true', 'published: must be a date, and is true'],
  ['[2024]', 'published: must be a date, and is a list'],
  ['{ year: 2024 }', 'published: must be a date, and is a group of keys'],
])('published %s is of a wrong type', async (value, message) => {
  const source = edited(SOURCE, ['published: 2024-05-01', `published: ${value}`]);
  expect(check(await validWith({ [SOURCE]: source }))).toMatchObject([
    { check: 'wrong-type', message },
  ]);
});

test('of many numbers that share nothing, one warning a claim is given', async () => {
  const sources = [100, 200, 300].map((strength): [string, string] => [
    `content/sources/source-${strength}.md`,
    edited(
      SOURCE,
      ['example.org/report', `example.org/${strength}`],
      ['stance: supports', `stance: supports\n    strength: ${strength}\n    planned: ${strength}`],
    ),
  ]);
  expect(check(await validWith(Object.fromEntries(sources)))).toMatchObject([
    { check: 'disjoint-strengths', file: 'content/sources/source-200.md' },
  ]);
});
