import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowestSpan } from '../../../src/search/closeness.ts';

const lists = fc.array(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 4,
});

/** Every way to take one place from each list. */
function choices([first, ...rest]: readonly (readonly number[])[]): number[][] {
  if (!first) return [[]];
  return first.flatMap((place) => choices(rest).map((others) => [place, ...others]));
}

test('the narrowest span is that of the closest places, one from each list', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const spans = choices(all).map((places) => Math.max(...places) - Math.min(...places));
      expect(narrowestSpan(all)).toBe(Math.max(Math.min(...spans), all.length - 1));
    }),
  );
});

test('words side by side are as close as can be', () => {
  expect(narrowestSpan([[10], [11], [12]])).toBe(2);
  expect(
    narrowestSpan([
      [1, 10],
      [40, 12],
    ]),
  ).toBe(2);
});
