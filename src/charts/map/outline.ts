import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { MapState } from '../../views/deployment-map.ts';
import { readAtlas } from './atlas.ts';
import { type Box, cornersOf, grow, holds } from './box.ts';
import { compactPath } from './compact-path.ts';
import type { MapWindow } from './map-window.ts';

/** What is drawn of the world in a window, as paths in `UNIT`s. */
export type Outline = {
  box: Box;
  land: string;
  borders?: string;
  states: { state: MapState; path: string }[];
};

/** Outlines are drawn in whole halves of pixels. */
export const UNIT = 0.5;

/** What is smaller is left out, in square pixels. */
const DETAIL = 4;

/**
 * Draws land, these states, and the borders of others, as far as a window shows them.
 *
 * @param covered what is drawn over it: states that lie there are left out
 */
export function drawOutline(
  { box, projection, scale }: MapWindow,
  states: readonly MapState[],
  withBorders: boolean,
  covered?: Box,
): Outline {
  const atlas = readAtlas(DETAIL / scale ** 2);
  const path = geoPath(projection.clipExtent(cornersOf(grow(box, 1))));
  const draw = (shape: GeoPermissibleObjects) => compactPath(path(shape) ?? '', 1 / UNIT, 0);
  const isInSight = (shape: MultiPolygon) => {
    const corners = path.bounds(shape);
    return !covered || !corners.every((corner) => holds(covered, corner));
  };
  const codes = new Set(states.map(({ code }) => code));
  return {
    box,
    land: draw(atlas.land),
    ...(withBorders && { borders: draw(atlas.bordersBut(codes)) }),
    states: states.flatMap((state) => {
      const shape = atlas.shapeOf(state.code);
      const drawn = shape && isInSight(shape) ? draw(shape) : '';
      return drawn === '' ? [] : [{ state, path: drawn }];
    }),
  };
}
