import type { Spacing } from './hub.ts';
import type { Layout } from './windows.ts';

/** How large a map is, and how close things stand in it, in pixels. */
export type Frame = Layout &
  Spacing & {
    /** The width of a ribbon at most: many arcs stand closer. */
    widest: number;
    /** The length of the heads of arrows. */
    head: number;
    /** Whether there is room for the borders of states that no claim is about. */
    borders: boolean;
  };

/** Drawn twice, the style sheet shows the one that fits. */
export const WIDE: Frame = {
  box: { x: 0, y: 0, width: 720, height: 420 },
  fit: { margin: { x: 28, y: 22 }, largestScale: 700 },
  inset: { width: 246, height: 258, fit: { margin: { x: 12, y: 22 }, largestScale: 900 } },
  pitch: 3,
  gap: 5,
  widest: 48,
  head: 6,
  borders: true,
};
export const NARROW: Frame = {
  box: { x: 0, y: 0, width: 340, height: 235 },
  fit: { margin: { x: 14, y: 13 }, largestScale: 340 },
  inset: { width: 137, height: 158, fit: { margin: { x: 6, y: 12 }, largestScale: 480 } },
  pitch: 1.9,
  gap: 3,
  widest: 30,
  head: 4.5,
  borders: false,
};

/** The same for the map of one state, which is a part of its page among others. */
export const LOW_WIDE: Frame = { ...WIDE, box: { ...WIDE.box, height: 320 } };
export const LOW_NARROW: Frame = { ...NARROW, box: { ...NARROW.box, height: 190 } };
