/** A place in a picture, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** A cubic curve by its two ends and the points that pull at them. */
export type Curve = readonly [from: Point, Point, Point, to: Point];

/** How far the ends of a curve are pulled, as a part of their distance. */
const PULL = 0.36;

/** The point that lies so far from another in a direction, in radians clockwise from the right. */
export function pointAt([x, y]: Point, direction: number, distance: number): Point {
  return [x + distance * Math.cos(direction), y + distance * Math.sin(direction)];
}

/** The direction in which one point sees another. */
export function directionOf([x, y]: Point, [toX, toY]: Point): number {
  return Math.atan2(toY - y, toX - x);
}

/** The distance between two points. */
export function distanceOf([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}

/** The curve that leaves one point and reaches the other from these directions. */
export function curveBetween(from: Point, leaves: number, to: Point, arrives: number): Curve {
  const pull = PULL * distanceOf(from, to);
  return [from, pointAt(from, leaves, pull), pointAt(to, arrives, pull), to];
}

/** The curve in the middle of curves that run side by side. */
export function averageCurve(curves: readonly Curve[]): Curve {
  const average = (index: 0 | 1 | 2 | 3): Point => {
    const points = curves.map((curve) => curve[index]);
    const mean = (axis: 0 | 1) =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return [mean(0), mean(1)];
  };
  return [average(0), average(1), average(2), average(3)];
}

/** Points along a curve, its ends included. */
export function pointsOn([a, b, c, d]: Curve, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const s = 1 - t;
    const mix = (axis: 0 | 1) =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
    return [mix(0), mix(1)];
  });
}

/** Whether the stretch between two points crosses that between two others. */
export function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

function isLeft([x, y]: Point, [toX, toY]: Point, [px, py]: Point): boolean {
  return (toX - x) * (py - y) > (toY - y) * (px - x);
}
