/** A stretch of a line, in pixels. */
export type Stretch = { from: number; to: number };

/** Room between two things on one line. */
const GAP = 6;

/** True where two stretches come closer than they may. */
export function meet(a: Stretch, b: Stretch): boolean {
  return a.from < b.to + GAP && b.from < a.to + GAP;
}

/** The first of these rows that is free for a stretch; where none is, the row after the last. */
export function findFreeRow(rows: readonly (readonly Stretch[])[], wanted: Stretch): number {
  const free = rows.findIndex((taken) => !taken.some((other) => meet(other, wanted)));
  return free === -1 ? rows.length : free;
}

/** Notes that a stretch of a row is taken. */
export function takeRow(rows: Stretch[][], row: number, taken: Stretch): void {
  (rows[row] ??= []).push(taken);
}
