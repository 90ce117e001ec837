import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery } from '../../../src/search/format-query.ts';
import { parseQuery, QUERY_LENGTH } from '../../../src/search/parse-query.ts';
import { FACETS_OF_KEY, FILTER_KEYS, KEY_OF_FACET } from '../../../src/search/query.ts';
import { FACETS } from '../../../src/search/record.ts';

const NOTHING = { words: [], phrases: [], without: [], filters: [] };

test('words, phrases, what to keep out and filters are told apart', () => {
  expect(
    parseQuery('wagner "2,000 commandos" -mine -"africa corps" state:BF -status:refuted'),
  ).toEqual({
    words: ['wagner'],
    phrases: ['2,000 commandos'],
    without: ['mine', 'africa corps'],
    filters: [
      { key: 'state', value: 'BF', without: false },
      { key: 'status', value: 'refuted', without: true },
    ],
  });
});

test.each(['“2,000 commandos”', '„2,000 commandos“', '«2,000 commandos»', '"2,000 commandos'])(
  'a phrase may stand in quotation marks of any style, closed or not: %s',
  (text) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, phrases: ['2,000 commandos'] });
  },
);

test.each([
  ['STATE:bf', 'state', 'BF'],
  ['host:ne', 'host', 'NE'],
  ['sending:Ru', 'sending', 'RU'],
  ['status:Contested', 'status', 'contested'],
  ['answer:none-on-record', 'answer', 'none-on-record'],
  ['year:2024', 'year', '2024'],
  ['lang:pt-BR', 'lang', 'pt-br'],
  ['kind:state-media', 'kind', 'state-media'],
  ['stance:supports', 'stance', 'supports'],
])('%s is a filter', (text, key, value) => {
  expect(parseQuery(text)).toEqual({ ...NOTHING, filters: [{ key, value, without: false }] });
});

test.each(['foo:bar', 'year:soon', 'state:niger', 'https://example.org', ':', 'state:', '-'])(
  'what looks like a filter and is none is words: %s',
  (text) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, words: [text] });
  },
);

test('a query is written back so that it reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const query = parseQuery(text);
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
  const typed = 'wagner mali "africa corps" -mine -"a b" state:BF -status:refuted year:2024';
  expect(formatQuery(parseQuery(typed))).toBe(typed);
});

test('what is too long to be meant is not read', () => {
  const { words } = parseQuery('a '.repeat(QUERY_LENGTH));
  expect(words.length).toBe(QUERY_LENGTH / 2);
});

test('a click on any facet writes a key that looks at that facet alone', () => {
  for (const facet of FACETS) expect(FACETS_OF_KEY[KEY_OF_FACET[facet]]).toEqual([facet]);
  expect(FILTER_KEYS.filter((key) => FACETS_OF_KEY[key].length > 1)).toEqual(['state']);
});
