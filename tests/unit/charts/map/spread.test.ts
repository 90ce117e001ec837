import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '../../../../src/charts/map/spread.ts';

const CIRCLE = 2 * Math.PI;

/** How far apart two angles are, the short way round. */
const apart = (a: number, b: number) => {
  const gap = Math.abs(a - b) % CIRCLE;
  return Math.min(gap, CIRCLE - gap);
};

/** Wishes that fit the circle together: their room is a part of it. */
const wishes = fc
  .tuple(
    fc.array(
      fc.record({
        angle: fc.double({ min: -10, max: 10, noNaN: true }),
        share: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    fc.double({ min: 0.05, max: 1, noNaN: true }),
  )
  .map(([list, filled]): Wish[] => {
    const total = list.reduce((sum, { share }) => sum + share, 0);
    return list.map(({ angle, share }) => ({
      angle,
      halfWidth: (share / total) * Math.PI * filled,
    }));
  });

describe('spread', () => {
  it('leaves things where they wish to be while they have room', () => {
    const far = [0, 2, 4].map((angle) => ({ angle, halfWidth: 0.5 }));
    expect(spread(far)).toEqual([0, 2, 4]);
  });

  it('parts two that wish for the same place by as much to either side', () => {
    const same = [1, 1].map((angle) => ({ angle, halfWidth: 0.2 }));
    expect(spread(same).sort()).toEqual([expect.closeTo(0.8), expect.closeTo(1.2)]);
  });

  it('moves the narrow one farther than the wide one', () => {
    const [wide = 0, narrow = 0] = spread([
      { angle: 1, halfWidth: 0.6 },
      { angle: 1.1, halfWidth: 0.1 },
    ]);
    expect(apart(wide, 1)).toBeLessThan(apart(narrow, 1.1));
  });

  it('lets none meet, across the beginning of the circle too', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = spread(list);
        for (const [i, one] of list.entries()) {
          for (const [j, other] of list.entries()) {
            if (i >= j) continue;
            const room = one.halfWidth + other.halfWidth;
            expect(apart(placed[i] ?? NaN, placed[j] ?? NaN)).toBeGreaterThan(room - 1e-6);
          }
        }
      }),
    );
  });
});
