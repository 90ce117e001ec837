import { MARK_RADIUS } from './graph-marks.ts';

/** Sizes of the graph of origins in pixels; those of text as src/styles/origin-graph.css sets it. */
export const FONT_SIZE = 14;
export const LINE_HEIGHT = 17;
/** From the top of a line down to its baseline. */
export const BASELINE = 13;
/** A mark and its distance from the text. */
export const MARK_ROOM = 2 * MARK_RADIUS + 7;
/** The row of headings, with the space below it. */
export const HEADINGS = 32;
/** Below the last line, for what hangs under its baseline. */
export const BOTTOM = 4;
/** Between a link and what it leads to. */
export const LINK_GAP = 3;

/** A tenth of a pixel is as fine as eyes see. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
