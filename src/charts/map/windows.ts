import type { Place } from './anchor.ts';
import type { Box } from './box.ts';
import { type Fit, type MapWindow, openBesideInset, openWindow } from './map-window.ts';

/** How large a map and its inset are, in pixels. */
export type Layout = { box: Box; fit: Fit; inset: { width: number; height: number; fit: Fit } };

/** Something that has a place. */
type Located = { place: Place };

/** The windows of a map, and which of them shows what. */
export type Windows = {
  main: MapWindow;
  inset?: MapWindow;
  windowOf: (located: Located) => MapWindow;
};

/** The part of the world that has an inset, between two corners: West Africa, with many small states. */
const ENLARGED: readonly [Place, Place] = [
  [-18, -1],
  [14, 26],
];

/** Corners of what the inset shows at least: the Sahel and the coast south of it. */
const SHOWN: readonly Place[] = [
  [-7.5, 18.6],
  [10.5, 1.5],
];

/**
 * Opens windows that show all places, with an inset where one of its places needs it.
 *
 * @param isTight whether a window has too little room for what has the place
 */
export function openWindows<T extends Located>(
  all: readonly T[],
  { box, fit, inset }: Layout,
  isTight: (located: T, window: MapWindow) => boolean,
): Windows {
  const single = openWindow(placesOf(all), box, fit);
  const enlarged = all.filter(isEnlarged);
  const others = all.filter((located) => !isEnlarged(located));
  const opened =
    others.length > 0 && enlarged.some((located) => isTight(located, single))
      ? openBesideInset(placesOf(others), placesOf(enlarged), box, inset, fit)
      : undefined;
  if (!opened) return { main: single, windowOf: () => single };
  const { main } = opened;
  const window = openWindow([...SHOWN, ...placesOf(enlarged)], opened.inset, inset.fit);
  return { main, inset: window, windowOf: (located) => (isEnlarged(located) ? window : main) };
}

function isEnlarged({ place: [longitude, latitude] }: Located): boolean {
  const [[west, south], [east, north]] = ENLARGED;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function placesOf(all: readonly Located[]): Place[] {
  return all.map(({ place }) => place);
}
