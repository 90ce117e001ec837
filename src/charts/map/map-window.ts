import { geoAzimuthalEqualArea, geoDistance, geoInterpolate, type GeoProjection } from 'd3-geo';
import type { Place } from './anchor.ts';
import { type Box, boxAround, gapBetween } from './box.ts';
import type { Point } from './curve.ts';

/** A piece of the world, drawn in a rectangle; the scale is in pixels by radian. */
export type MapWindow = { box: Box; projection: GeoProjection; scale: number };

/** How to fit a window to places: the room they keep from its edges, and the largest scale. */
export type Fit = { margin: { x: number; y: number }; largestScale: number };

/** Each scale that is tried is so much smaller than the one before. */
const STEP = 0.97;
const STEPS = 80;

/** Positions that are tried along each side. */
const POSITIONS = 9;

/** Room between an inset and the places beside it, in pixels. */
const INSET_MARGIN = 9;

/** Steps toward the middle of places: the error is the reciprocal of their number. */
const MIDDLE_STEPS = 200;

/** Opens a window that shows these places as large as it can. */
export function openWindow(places: readonly Place[], box: Box, fit: Fit): MapWindow {
  const middle = middleOf(places);
  const area = boxAround(flatten(places, middle));
  const scale = Math.min(
    fit.largestScale,
    (box.width - 2 * fit.margin.x) / area.width,
    (box.height - 2 * fit.margin.y) / area.height,
  );
  return windowAt(box, middle, scale, [
    box.x + box.width / 2 - scale * (area.x + area.width / 2),
    box.y + box.height / 2 - scale * (area.y + area.height / 2),
  ]);
}

/**
 * Opens a window that shows these places beside an inset. The inset stands at its left edge, as near as it can to the
 * places that it enlarges; nothing is returned where there is no room for both.
 */
export function openBesideInset(
  places: readonly Place[],
  enlarged: readonly Place[],
  box: Box,
  size: Pick<Box, 'width' | 'height'>,
  { margin, largestScale }: Fit,
): { main: MapWindow; inset: Box } | undefined {
  const middle = middleOf([...places, ...enlarged]);
  const points = flatten(places, middle);
  const [target = [0, 0]] = flatten([middleOf(enlarged)], middle);
  const area = boxAround(points);
  let best: { main: MapWindow; inset: Box } | undefined;
  let highest = -Infinity;
  for (const scale of Array.from({ length: STEPS }, (_, step) => largestScale * STEP ** step)) {
    const room: Box = {
      x: box.x + margin.x - scale * area.x,
      y: box.y + margin.y - scale * area.y,
      width: box.width - 2 * margin.x - scale * area.width,
      height: box.height - 2 * margin.y - scale * area.height,
    };
    for (const [x, y] of positionsIn(room)) {
      const place = ([px, py]: Point): Point => [x + scale * px, y + scale * py];
      const [targetX, targetY] = place(target);
      const lowest = box.y + box.height - size.height;
      const top = Math.max(box.y, Math.min(targetY - size.height / 2, lowest));
      const inset = { ...size, x: box.x, y: top };
      const off = Math.hypot(targetX - size.width / 2 - inset.x, targetY - size.height / 2 - top);
      const score = scale * (1 - off / Math.hypot(box.width, box.height));
      if (score <= highest) continue;
      if (points.some((point) => gapBetween(inset, place(point)) < INSET_MARGIN)) continue;
      highest = score;
      best = { main: windowAt(box, middle, scale, [x, y]), inset };
    }
  }
  return best;
}

function positionsIn({ x, y, width, height }: Box): Point[] {
  if (width < 0 || height < 0) return [];
  const steps = Array.from({ length: POSITIONS }, (_, index) => index / (POSITIONS - 1));
  return steps.flatMap((across) =>
    steps.map((down): Point => [x + across * width, y + down * height]),
  );
}

function windowAt(box: Box, [longitude, latitude]: Place, scale: number, at: Point): MapWindow {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([...at])
    .precision(0);
  return { box, projection, scale };
}

function flatten(places: readonly Place[], [longitude, latitude]: Place): Point[] {
  const flat = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  return places.map((place) => flat(place) ?? [0, 0]);
}

/** The middle of the smallest circle around places: each step goes toward the farthest, a shorter way than the last. */
function middleOf(places: readonly Place[]): Place {
  let middle = places[0] ?? [0, 0];
  for (let step = 2; step <= MIDDLE_STEPS; step += 1) {
    const farthest = places.reduce((a, b) =>
      geoDistance(middle, b) > geoDistance(middle, a) ? b : a,
    );
    middle = geoInterpolate(middle, farthest)(1 / step);
  }
  return middle;
}
