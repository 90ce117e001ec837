import { expect, test } from 'vitest';
import { readColumns, writeColumns } from '../../../src/search/columns.ts';
import { searchRecord } from '../../helpers/search.ts';

const RECORDS = [
  searchRecord({ id: 'a', day: '2024-01-24', prominence: 3, facets: { sending: ['RU'] } }),
  searchRecord({ id: 'b', day: '1900-01-01', facets: { sending: ['RU', 'KP', 'RU'] } }),
  searchRecord({ id: 'c', kind: 'source', prominence: 1000 }),
];
const COUNTS = [
  { title: 3, all: 100 },
  { title: 300, all: 5 },
  { title: 0, all: 100_000 },
];
const columns = readColumns(writeColumns(RECORDS, COUNTS, { troops: ['soldiers', 'soldats'] }));

test('facets are read as they were written, each value once', () => {
  const { sets, ofRecord } = columns.facets.sending;
  expect([...ofRecord].map((set) => sets[set])).toEqual([['RU'], ['KP', 'RU'], []]);
});

test('days are in order, undated records last', () => {
  const [a = 0, b = 0, c = 0] = columns.days;
  expect(a).toBeGreaterThan(b);
  expect(b).toBeGreaterThan(c);
  expect(c).toBe(0);
});

test('lengths and prominences fit into a byte', () => {
  expect([...columns.titleLengths]).toEqual([3, 255, 0]);
  expect([...columns.lengths]).toEqual([13, 1, 255]);
  expect([...columns.prominences]).toEqual([3, 0, 255]);
});

test('claims are counted, and words know what they mean', () => {
  expect(columns).toMatchObject({ size: 3, claims: 2 });
  expect(columns.concepts.get('soldats')).toBe('troops');
});
