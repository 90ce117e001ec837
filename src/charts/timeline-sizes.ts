/** A place to write lanes: beside their names where there is room, else below them. */
export type Frame = { width: number; namesBeside: boolean };

/** Height of a row of text and marks, and of the strip of statuses. */
export const ROW = 19;
export const STRIP = 8;
