import { expect, test } from 'vitest';
import { formatQuery } from '../../../src/search/format-query.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import type { Filter } from '../../../src/search/query.ts';
import { toggleFilter } from '../../../src/search/toggle-filter.ts';

const BURKINA: Filter = { key: 'host', value: 'BF', without: false };

const toggle = (query: string, filter: Filter) =>
  formatQuery(toggleFilter(parseQuery(query), filter));

test('a filter comes behind what is asked', () => {
  expect(toggle('"2,000 commandos" year:2024', BURKINA)).toBe(
    '"2,000 commandos" year:2024 host:BF',
  );
});

test('a filter that is there is lifted, however often and in whatever letters it was typed', () => {
  expect(toggle('mali host:bf year:2024 host:BF', BURKINA)).toBe('mali year:2024');
});

test('another key, another value and keeping out are other filters', () => {
  expect(toggle('sending:BF host:ML -host:BF', BURKINA)).toBe(
    'sending:BF host:ML -host:BF host:BF',
  );
  expect(toggle('-host:BF', { ...BURKINA, without: true })).toBe('');
});
