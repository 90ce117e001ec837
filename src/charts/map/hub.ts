import type { MultiPolygon } from 'geojson';
import type { MapRoute } from '../../views/deployment-map.ts';
import type { Place } from './anchor.ts';
import { distanceOf, type Point } from './curve.ts';
import type { MapWindow } from './map-window.ts';

/** Where so many arcs meet at a state: around a point, so far from it and from each other, in pixels. */
export type Hub = { code: string; at: Point; arcs: number; radius: number; pitch: number };

/** Room between arcs of one route, and between routes, in pixels. */
export type Spacing = { pitch: number; gap: number };

/** The part of the circle around a hub that its routes may fill. */
const FILLED = 0.6;

/** No hub is drawn smaller than this part of its size: its arcs would be one. */
const SMALLEST = 0.7;

/** How large the hub of a state has to be for its routes to stand around it, and whether it is within the state. */
export function makeHub(
  code: string,
  at: Point,
  clear: number,
  routes: readonly MapRoute[],
  { pitch, gap }: Spacing,
): Hub {
  const widths = routes.map(({ claims }) => (claims.length - 1) * pitch);
  const around = widths.reduce((sum, width) => sum + width + gap, 0);
  const radius = around > gap ? around / (2 * Math.PI * FILLED) : 0;
  const reach = Math.hypot(radius, Math.max(...widths) / 2);
  const part = reach > clear ? Math.max(clear / reach, SMALLEST) : 1;
  const arcs = routes.reduce((sum, { claims }) => sum + claims.length, 0);
  return { code, at, arcs, radius: part * radius, pitch: part * pitch };
}

/** How far a state reaches around a point of it at least, in pixels. */
export function clearAround(at: Point, shape: MultiPolygon, { projection }: MapWindow): number {
  const corners = shape.coordinates.flat(2).flatMap((place) => {
    const point = projection(place as Place);
    return point ? [distanceOf(point, at)] : [];
  });
  return Math.min(...corners);
}

/** Half of the angle that a route takes around a hub. */
export function halfAngle({ radius, pitch }: Hub, { claims }: MapRoute, gap: number): number {
  return Math.atan2(((claims.length - 1) * pitch + gap) / 2, radius);
}
