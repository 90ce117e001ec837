import type { StatusChange } from '../views/timeline.ts';
import { meet, type Stretch } from './free-row.ts';
import { measureText } from './measure-text.ts';
import type { Segment } from './status-strip.ts';

/** The words of a segment, hung below its beginning. */
export type Flag = {
  status: StatusChange['status'];
  /** Where the segment begins: a line leads from there down to the words. */
  x: number;
  row: number;
  anchor: 'start' | 'end';
  textX: number;
  word: string;
  date?: string;
};

/** A flag with the room its words take. */
type Hung = { flag: Flag; taken: Stretch };

/** Room between the line and its words. */
const AWAY = 5;

/**
 * Hangs the words of each segment so that none touch each other: a status is never left unsaid. Words and lines that
 * would cross are parted as far as there is a way to.
 */
export function hangFlags(
  segments: readonly (Segment & { change: StatusChange })[],
  bounds: Stretch,
  withDates: boolean,
): Flag[] {
  const hung: Hung[] = [];
  // From the right: the words of what began earlier hang lower, and no line crosses them.
  for (const { from: x, change } of segments.toReversed()) {
    const sides = hangBothSides(change, x, withDates).filter(
      ({ taken }) => taken.from >= bounds.from - AWAY && taken.to <= bounds.to,
    );
    const rows = Array.from({ length: hung.length + 1 }, (_, row) => row);
    // Right of the line in any row, before left of it: there the next one from the right comes down.
    const free = sides
      .flatMap((side) => rows.map((row) => ({ ...side, flag: { ...side.flag, row } })))
      .filter((flag) => !hung.some((other) => touch(flag, other)));
    const best = free.find((flag) => !hung.some((other) => cross(flag, other))) ?? free[0];
    if (best) hung.push(best);
  }
  return hung.map(({ flag }) => flag).reverse();
}

/** The words right of their line, and left of it. */
function hangBothSides({ status, label, date }: StatusChange, x: number, dated: boolean): Hung[] {
  const said = dated && date !== undefined ? { word: label, date } : { word: label };
  const width = measureText(Object.values(said).join(' '));
  const flag = { status, x, row: 0, ...said };
  return [
    {
      flag: { ...flag, anchor: 'start', textX: x + AWAY },
      taken: { from: x, to: x + AWAY + width },
    },
    {
      flag: { ...flag, anchor: 'end', textX: x - AWAY },
      taken: { from: x - AWAY - width, to: x },
    },
  ];
}

function touch(a: Hung, b: Hung): boolean {
  return a.flag.row === b.flag.row && meet(a.taken, b.taken);
}

/** Whether the line of one comes down through the words of the other. */
function cross(a: Hung, b: Hung): boolean {
  const [upper, lower] = a.flag.row < b.flag.row ? [a, b] : [b, a];
  return lower.flag.x > upper.taken.from && lower.flag.x < upper.taken.to;
}
