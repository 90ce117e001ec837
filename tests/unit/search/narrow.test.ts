import { expect, test } from 'vitest';
import { readColumns, writeColumns } from '../../../src/search/columns.ts';
import { narrow } from '../../../src/search/narrow.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { searchRecord } from '../../helpers/search.ts';

const RECORDS = [
  searchRecord({ id: 'a', facets: { status: ['contested'], sending: ['RU'], host: ['BF'] } }),
  searchRecord({ id: 'b', facets: { status: ['contested'], sending: ['RU'], host: ['NE'] } }),
  searchRecord({ id: 'c', facets: { status: ['refuted'], sending: ['BF'], host: ['ML'] } }),
  searchRecord({ id: 'd', kind: 'source', facets: { sending: ['KP', 'RU'], host: ['BF'] } }),
];
const COLUMNS = readColumns(
  writeColumns(
    RECORDS,
    RECORDS.map(() => ({ title: 1, all: 1 })),
    {},
  ),
);

const narrowed = (filters: string, matches = [0, 1, 2, 3]) =>
  narrow(matches, parseQuery(filters).filters, COLUMNS);
const countsOf = (filters: string, facet: 'sending' | 'host' | 'status') =>
  Object.fromEntries(narrowed(filters).facets[facet].map(({ value, count }) => [value, count]));

test('a state is the sending or the host state; its own keys tell which', () => {
  expect(narrowed('state:BF').records).toEqual([0, 2, 3]);
  expect(narrowed('host:BF').records).toEqual([0, 3]);
  expect(narrowed('sending:BF').records).toEqual([2]);
});

test('values of one key widen, keys narrow', () => {
  expect(narrowed('host:BF host:NE').records).toEqual([0, 1, 3]);
  expect(narrowed('host:BF host:NE status:contested').records).toEqual([0, 1]);
});

test('what is kept out is out', () => {
  expect(narrowed('-status:refuted').records).toEqual([0, 1, 3]);
  expect(narrowed('state:BF -sending:KP').records).toEqual([0, 2]);
});

test('only records that match are counted, the most frequent value first, then by name', () => {
  expect(narrowed('', [0, 1, 2]).facets.host).toEqual([
    { value: 'BF', count: 1 },
    { value: 'ML', count: 1 },
    { value: 'NE', count: 1 },
  ]);
  expect(narrowed('').facets.sending[0]).toEqual({ value: 'RU', count: 3 });
});

test('a facet is counted as if its own filters were lifted, and no others', () => {
  expect(countsOf('host:BF', 'host')).toEqual({ BF: 2, ML: 1, NE: 1 });
  expect(countsOf('host:BF', 'sending')).toEqual({ RU: 2, KP: 1 });
  expect(countsOf('host:BF sending:KP', 'host')).toEqual({ BF: 1 });
  expect(countsOf('host:BF -status:contested', 'status')).toEqual({});
});
