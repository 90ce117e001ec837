import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../../src/charts/map/box.ts';
import { countInk } from '../../../../src/charts/map/ink.ts';

const FRAME = { x: -10, y: -6, width: 100, height: 60 };

/** Halves stand on no edge of a square, so that there is one answer. */
const half = (max: number) => fc.integer({ min: 0, max }).map((whole) => whole + 0.5);

test('points in a rectangle of whole squares are counted exactly, those outside the frame not at all', () => {
  const points = fc.array(fc.tuple(half(120), half(80)));
  const box = fc.record({
    x: fc.integer({ min: 0, max: 20 }),
    y: fc.integer({ min: 0, max: 10 }),
    width: fc.integer({ min: 0, max: 60 }),
    height: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(points, box, (all, { x, y, width, height }) => {
      const asked = { x: 2 * x - 10, y: 2 * y - 6, width: 2 * width, height: 2 * height };
      const inside = all.filter((point) => holds(asked, point) && holds(FRAME, point));
      expect(countInk(all, FRAME)(asked)).toBe(inside.length);
    }),
  );
});
