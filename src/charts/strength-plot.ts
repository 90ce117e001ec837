import { scaleLinear } from 'd3-scale';
import type { PlottedGroup, PlottedNumber, StrengthPlotView } from '../views/strength-plot.ts';
import { formatNumber } from '../words/format.ts';
import { meet, type Stretch } from './free-row.ts';
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

/** A plot of reported numbers in pixels. */
export type StrengthPlotGeometry = {
  width: number;
  height: number;
  plot: Stretch & { top: number; bottom: number };
  byX: number;
  groups: PlacedGroup[];
  ticks: { x: number; label?: string }[];
  /** Where the numbers of the axis stand. */
  axis: number;
};

/** A size for which the plot is drawn, and the room beside it for the names of publishers. */
export type PlotFrame = { width: number; namesRoom: number };

export const WIDE_PLOT: PlotFrame = { width: 720, namesRoom: 190 };
export const NARROW_PLOT: PlotFrame = { width: 340, namesRoom: 0 };

/** Height of a row of text and marks, and room between groups. */
export const PLOT_ROW = 19;
const GROUP_GAP = 14;

/** Room between columns. */
const GAP = 12;

/** Where the words of a heading begin, behind its mark. */
export const HEADING_INDENT = 2 * MARK_RADIUS + 6;

/** Length of an arrow, and room between a mark and its label. */
const ARROW = 30;
const LABEL_AWAY = MARK_RADIUS + 4;

/** A number is drawn as a band at least this wide. */
const THINNEST_BAND = 4;

/** Room a number of the axis needs. */
const TICK_ROOM = 70;

type Scale = (value: number) => number;

/** Lays out the numbers in rows, group by group, on one axis that begins at nought. */
export function layOutStrengthPlot(
  { groups }: StrengthPlotView,
  { width, namesRoom }: PlotFrame,
): StrengthPlotGeometry {
  const all = groups.flatMap(({ numbers }) => numbers);
  const dates = Math.max(...all.map(({ date }) => measureText(date)));
  const highest = Math.max(
    ...[...all, ...groups.flatMap(({ claimed }) => claimed ?? [])].map(
      ({ strength: { min, max } }) => max ?? min ?? 0,
    ),
  );
  // The numbers of the axis are centred below its ends.
  const plot = {
    from: dates + GAP + MARK_RADIUS,
    to: width - (namesRoom === 0 ? measureText(formatNumber(highest)) / 2 : namesRoom + GAP),
  };
  const opensUpwards = all.some(({ strength }) => strength.max === undefined);
  const scale = scaleLinear([0, highest], [plot.from, plot.to - (opensUpwards ? ARROW : 0)]).nice();

  const placed: PlacedGroup[] = [];
  let top = 0;
  for (const group of groups) {
    const next = placeGroup(group, top, scale, { plot, width, namesRoom });
    placed.push(next);
    top = Math.max(next.heading.y, ...next.numbers.map(({ y }) => y)) + PLOT_ROW / 2 + GROUP_GAP;
  }
  const bottom = top - GROUP_GAP + 4;
  return {
    width,
    height: bottom + PLOT_ROW + 2,
    plot: { ...plot, top: PLOT_ROW, bottom },
    byX: width - namesRoom,
    groups: placed,
    ticks: nameTicks(
      scale.ticks(Math.max(2, Math.floor((plot.to - plot.from) / TICK_ROOM))),
      scale,
      width,
    ),
    axis: bottom + PLOT_ROW / 2,
  };
}

type Room = { plot: Stretch; width: number; namesRoom: number };

function placeGroup(group: PlottedGroup, top: number, scale: Scale, room: Room): PlacedGroup {
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

/** A number that would touch the one before it, or leave the picture, is left out. */
function nameTicks(values: readonly number[], scale: Scale, end: number) {
  let before: Stretch | undefined;
  return values.map((value) => {
    const [x, label] = [scale(value), formatNumber(value)];
    const half = measureText(label) / 2;
    const stretch = { from: x - half, to: x + half };
    if (stretch.to > end || (before && meet(before, stretch))) return { x };
    before = stretch;
    return { x, label };
  });
}
