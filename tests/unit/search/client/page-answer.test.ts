import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { toPageAnswer } from '../../../../src/search/client/page-answer.ts';
import type { SortOrder } from '../../../../src/search/answer.ts';
import { openIndex } from '../../../../src/search/open-index.ts';
import { parseQuery } from '../../../../src/search/parse-query.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { startOf } from '../../../helpers/search.ts';

const claim = (id: string, change: Partial<SearchRecord>): SearchRecord => ({
  id,
  kind: 'claim',
  fields: { title: ['Guards for Traoré'], statement: ['Guards protect him.'] },
  facets: { kind: ['claim'], status: ['contested'], host: ['BF'], year: ['2024'] },
  shown: { path: `/claims/${id}/`, date: '2024' },
  ...change,
});

const RECORDS: readonly SearchRecord[] = [
  claim('guards', { fields: { title: ['Guards for Traoré'], aliases: ['Leibwächter'] } }),
  claim('patrols', {
    fields: { title: ['Patrols in the north'], statement: ['Guards patrol.'] },
    facets: { kind: ['claim'], status: ['refuted'], host: ['NE'], year: ['2025'] },
  }),
  {
    id: 'report',
    kind: 'source',
    fields: {
      title: ['Une garde pour Traoré'],
      statement: ['Le Journal'],
      quote: ['sept cents soldats', 'seven hundred soldiers'],
      body: ['The paper wrote of convoys.'],
    },
    facets: { kind: ['source', 'news'], status: ['contested'], host: ['BF'], stance: ['supports'] },
    shown: { path: '/sources/report/', date: 'undated', quoteLanguages: ['fr', null] },
  },
];

/** Answers a query on the records as the worker does. */
async function answer(text: string, sort: SortOrder = 'relevance') {
  const files = await buildIndex(RECORDS);
  const read = (name: string) => files.find((file) => file.name === name)?.bytes;
  const index = openIndex(startOf(files), (name) =>
    Promise.resolve(read(name) ?? Promise.reject(new Error(name))),
  );
  return toPageAnswer(parseQuery(text), await index.search(text, { sort }), sort);
}

const textOf = (segments: readonly { text: string; marked: boolean }[] = []) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('what matched is marked as it is written, accents and all', async () => {
  const { groups } = await answer('traore');
  expect(groups.claim.results.map(({ title }) => textOf(title))).toEqual(['Guards for [Traoré]']);
  expect(groups.source.results.map(({ title }) => textOf(title))).toEqual([
    'Une garde pour [Traoré]',
  ]);
});

test('a match in a quoted fragment comes with its language, one in our translation as such', async () => {
  const fragmentOf = async (query: string) =>
    (await answer(query)).groups.source.results[0]?.fragment;
  expect(await fragmentOf('cents')).toMatchObject({ form: 'quote', lang: 'fr' });
  const translation = await fragmentOf('hundred');
  expect(translation).toMatchObject({ form: 'translation' });
  expect(translation).not.toHaveProperty('lang');
  expect(textOf(translation?.segments)).toBe('seven [hundred] soldiers');
});

test('a match in another name or in a text says so', async () => {
  expect((await answer('leibwächter')).groups.claim.results[0]?.fragment?.form).toBe('aliases');
  expect((await answer('convoys')).groups.source.results[0]?.fragment?.form).toBe('text');
});

test('a match in a statement is marked there and nowhere else', async () => {
  const [result] = (await answer('patrol')).groups.claim.results;
  expect(textOf(result?.statement)).toBe('Guards [patrol].');
  expect(result).not.toHaveProperty('fragment');
});

test('each value of a facet comes with the query that a click asks', async () => {
  const { facets } = await answer('guards year:2024');
  const queryOf = (facet: keyof typeof facets, value: string) =>
    facets[facet].find((one) => one.value === value);
  expect(queryOf('host', 'BF')).toMatchObject({ chosen: false, query: 'guards year:2024 host:BF' });
  expect(queryOf('year', '2024')).toMatchObject({ chosen: true, query: 'guards' });
  expect(queryOf('year', '2025')).toMatchObject({ query: 'guards year:2024 year:2025' });
});

test('a chosen value that no record has can still be lifted', async () => {
  const { facets } = await answer('guards status:confirmed');
  expect(facets.status).toContainEqual({
    value: 'confirmed',
    count: 0,
    chosen: true,
    query: 'guards',
  });
});

test('each filter of the query comes with the query without it, also what is kept out', async () => {
  const { filters } = await answer('guards state:BF -status:refuted');
  expect(filters).toEqual([
    { key: 'state', value: 'BF', without: false, query: 'guards -status:refuted' },
    { key: 'status', value: 'refuted', without: true, query: 'guards state:BF' },
  ]);
});

test('the kind of the record that fits best is named, and claims come first by date', async () => {
  expect((await answer('cents')).best).toBe('source');
  expect((await answer('leibwächter')).best).toBe('claim');
  expect((await answer('cents', 'date')).best).toBe('claim');
});

test('an answer with results says nothing of what is missing', async () => {
  expect(await answer('guards')).not.toHaveProperty('missed');
});

test('where filters leave everything out, it is said how much', async () => {
  const { missed } = await answer('convoys host:NE');
  expect(missed?.filteredOut).toEqual({ count: 1, query: 'convoys' });
});

test('where a phrase stands nowhere, its words can be asked for', async () => {
  const { missed } = await answer('"north patrols" guards');
  expect(missed).toEqual({ hasWords: true, asWords: 'guards north patrols' });
});

test('a word that stands nowhere comes with near ones, and the query that takes one up', async () => {
  const { total, suggestions } = await answer('"Convöis journal" -paper');
  expect(total).toBe(0);
  expect(suggestions.flatMap(({ spellings }) => spellings)).toContainEqual({
    spelling: 'convoys',
    query: '"convoys journal" -paper',
  });
});
