import type { Point } from './curve.ts';

/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** The smallest rectangle around points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The rectangle with room around it; with less than no room, what is left of it. */
export function grow({ x, y, width, height }: Box, room: number): Box {
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** The top left and the bottom right corner. */
export function cornersOf({ x, y, width, height }: Box): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

/** How far a point lies from a rectangle; nothing where it lies within. */
export function gapBetween({ x, y, width, height }: Box, [px, py]: Point): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}

/** Whether a point lies in a rectangle. */
export function holds({ x, y, width, height }: Box, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** Whether one rectangle lies within another. */
export function contains(outer: Box, inner: Box): boolean {
  return cornersOf(inner).every((corner) => holds(outer, corner));
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
