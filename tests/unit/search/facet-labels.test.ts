import { expect, test } from 'vitest';
import { type FacetLabels, nameValue, orderValues } from '../../../src/search/facet-labels.ts';

const status: FacetLabels = {
  name: 'status',
  title: 'Status',
  labels: { confirmed: 'Confirmed', refuted: 'Refuted', contested: 'Contested' },
  order: 'listed',
};
const values = (...names: string[]) => names.map((value) => ({ value }));

test('a value is called as the page says, an unknown one by itself', () => {
  expect(nameValue(status, 'refuted')).toBe('Refuted');
  expect(nameValue(status, 'new-status')).toBe('new-status');
  expect(nameValue(status, 'constructor')).toBe('constructor');
});

test('values stand in the order of their names on the page, unknown ones last', () => {
  expect(orderValues(status, values('new-status', 'contested', 'confirmed'))).toEqual(
    values('confirmed', 'contested', 'new-status'),
  );
});

test('years stand from the newest, whatever their counts', () => {
  const year: FacetLabels = { ...status, name: 'year', order: 'newest' };
  expect(orderValues(year, values('2023', '2025', '2024'))).toEqual(values('2025', '2024', '2023'));
});

test('what stands by frequency keeps the order in which it was counted', () => {
  const host: FacetLabels = { ...status, name: 'host', order: 'frequent' };
  expect(orderValues(host, values('NE', 'BF', 'ML'))).toEqual(values('NE', 'BF', 'ML'));
});
