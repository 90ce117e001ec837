import type { PlottedGroup, PlottedNumber } from '../views/strength-plot.ts';
import type { Stretch } from './free-row.ts';
import { MARK_RADIUS } from './marks.ts';
import { measureText, wrapText } from './measure-text.ts';

/** A reported number with its place. */
export type PlacedNumber = {
  number: PlottedNumber;
  y: number;
  /** Where it is marked: one end, both, or the number itself. */
  points: number[];
  /** The range between its ends. */
  range?: Stretch;
  /** From an end that is known towards one that is open. */
  arrow?: Stretch;
  label?: { x: number; anchor: 'start' | 'end' };
  /** Said once for all that follow on the same date. */
  date?: string;
  by?: string;
};

/** Numbers that may be compared, with their heading. */
export type PlacedGroup = {
  group: PlottedGroup;
  heading: { y: number; lines: { y: number; text: string }[] };
  /** The claim's own number. */
  band?: Stretch & { top: number; bottom: number; label: { x: number; y: number; text: string } };
  numbers: PlacedNumber[];
};

/** Height of a row of text and marks. */
export const PLOT_ROW = 19;

/** Where the words of a heading begin, behind its mark. */
export const HEADING_INDENT = 2 * MARK_RADIUS + 6;

/** Length of an arrow, and room between a mark and its label. */
export const ARROW = 30;
const LABEL_AWAY = MARK_RADIUS + 4;

/** A number is drawn as a band at least this wide. */
const THINNEST_BAND = 4;

/** Where a number stands on the axis. */
export type Scale = (value: number) => number;

/** The room of a group: its plot, and that of the names of publishers beside it. */
export type Room = { plot: Stretch; width: number; namesRoom: number };

/** Places the numbers of a group in rows below their heading. */
export function placeGroup(
  group: PlottedGroup,
  top: number,
  scale: Scale,
  room: Room,
): PlacedGroup {
  const lines = wrapText(group.title, room.width - HEADING_INDENT).map((text, index) => ({
    text,
    y: top + PLOT_ROW * (index + 0.5),
  }));
  const heading = { y: top + PLOT_ROW / 2, lines };
  const below = top + lines.length * PLOT_ROW;
  const first = below + (group.claimed ? PLOT_ROW : 0) + PLOT_ROW / 2;
  const numbers = group.numbers.map((number, index) => ({
    ...placeNumber(number, scale, room.plot),
    y: first + index * PLOT_ROW,
    ...(number.date !== group.numbers[index - 1]?.date && { date: number.date }),
    ...(measureText(number.by) <= room.namesRoom && { by: number.by }),
  }));
  const bottom = first + (numbers.length - 0.5) * PLOT_ROW;
  const band = group.claimed && placeBand(group.claimed, scale, room.plot, below, bottom);
  return { group, heading, numbers, ...(band && { band }) };
}

function placeNumber(
  number: PlottedNumber,
  scale: Scale,
  plot: Stretch,
): Omit<PlacedNumber, 'y' | 'date' | 'by'> {
  const { min, max } = number.strength;
  const ends = [min, max].flatMap((end) => (end === undefined ? [] : [scale(end)]));
  const [low = plot.from, high = low] = ends;
  const arrow =
    max === undefined
      ? { from: high, to: high + ARROW }
      : min === undefined
        ? { from: low, to: Math.max(plot.from, low - ARROW) }
        : undefined;
  const width = measureText(number.label);
  const right = Math.max(high, arrow?.to ?? high) + LABEL_AWAY;
  const left = Math.min(low, arrow?.to ?? low) - LABEL_AWAY;
  return {
    number,
    points: [...new Set(ends)],
    ...(high > low && { range: { from: low, to: high } }),
    ...(arrow && { arrow }),
    ...(right + width <= plot.to + MARK_RADIUS
      ? { label: { x: right, anchor: 'start' } }
      : left - width >= plot.from && { label: { x: left, anchor: 'end' } }),
  };
}

function placeBand(
  { strength: { min, max }, label: text }: NonNullable<PlottedGroup['claimed']>,
  scale: Scale,
  plot: Stretch,
  top: number,
  bottom: number,
): PlacedGroup['band'] {
  const [low, high] = [
    min === undefined ? plot.from : scale(min),
    max === undefined ? plot.to : scale(max),
  ];
  const spare = Math.max(0, THINNEST_BAND - (high - low)) / 2;
  const half = measureText(text) / 2;
  const middle = (low + high) / 2;
  return {
    from: low - spare,
    to: high + spare,
    top: top + PLOT_ROW,
    bottom,
    label: {
      x: Math.max(plot.from - MARK_RADIUS + half, Math.min(plot.to + MARK_RADIUS - half, middle)),
      y: top + PLOT_ROW / 2,
      text,
    },
  };
}
