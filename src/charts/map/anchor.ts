import { geoArea, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';

/** Longitude and latitude, in degrees. */
export type Place = [number, number];

/** Anchors of states in the middle of whose land few people live. */
const CHOSEN: Readonly<Record<string, Place>> = { RU: [44, 54.5] };

/** How exact an anchor is, in degrees. */
const PRECISION = 0.0005;

/** Pixels by radian, so that a pixel is a degree. */
const SCALE = 180 / Math.PI;

/** The place where the arcs of a state meet: deep inside its largest piece of land. */
export function findAnchor(code: string, shape: MultiPolygon): Place {
  const chosen = CHOSEN[code];
  if (chosen) return chosen;
  const pieces = shape.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  const largest = pieces.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const middle = geoCentroid(largest);
  const [longitude, latitude] = middle;
  const flat = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(SCALE)
    .translate([0, 0]);
  const rings = largest.coordinates.map((ring) =>
    ring.flatMap((place) => {
      const point = flat(place as Place);
      return point ? [point] : [];
    }),
  );
  const pole = polylabel(rings, PRECISION);
  return (pole.distance > 0 ? flat.invert?.([pole[0], pole[1]]) : undefined) ?? middle;
}
