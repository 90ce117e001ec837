import { type Box, holds } from './box.ts';
import type { Point } from './curve.ts';

/** Side of the squares in which points are counted, in pixels. */
const SQUARE = 2;

/**
 * Counts points square by square, so that the number in any rectangle is known at once.
 *
 * @returns how many points lie in a rectangle, to the nearest squares
 */
export function countInk(points: readonly Point[], frame: Box): (box: Box) => number {
  const columns = Math.ceil(frame.width / SQUARE) + 1;
  const rows = Math.ceil(frame.height / SQUARE) + 1;
  // The sum of all squares above and to the left, one row and one column of nothing before them.
  const sums = new Float64Array(columns * rows);
  const column = (x: number) => clamp(Math.round((x - frame.x) / SQUARE), columns - 1);
  const row = (y: number) => clamp(Math.round((y - frame.y) / SQUARE), rows - 1);
  for (const point of points) {
    if (!holds(frame, point)) continue;
    const [x, y] = [
      Math.floor((point[0] - frame.x) / SQUARE),
      Math.floor((point[1] - frame.y) / SQUARE),
    ];
    const at = (y + 1) * columns + x + 1;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  for (let y = 1; y < rows; y += 1) {
    for (let x = 1; x < columns; x += 1) {
      const at = y * columns + x;
      sums[at] =
        (sums[at] ?? 0) +
        (sums[at - 1] ?? 0) +
        (sums[at - columns] ?? 0) -
        (sums[at - columns - 1] ?? 0);
    }
  }
  const sumAt = (x: number, y: number) => sums[row(y) * columns + column(x)] ?? 0;
  return ({ x, y, width, height }) =>
    sumAt(x + width, y + height) - sumAt(x, y + height) - sumAt(x + width, y) + sumAt(x, y);
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
