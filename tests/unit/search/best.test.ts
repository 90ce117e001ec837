import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRanked, pickBest } from '../../../src/search/best.ts';

test('the best are those that come first when all are sorted, ties in the order of the index', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(30), (ranks, most) => {
      const records = [...ranks.keys()];
      const sorted = records
        .map((record) => ({ record, rank: ranks[record] ?? 0 }))
        .sort(compareRanked);
      const shuffled = records.toReversed();
      expect(pickBest(shuffled, (record) => ranks[record] ?? 0, most)).toEqual(
        sorted.slice(0, most),
      );
    }),
  );
});
