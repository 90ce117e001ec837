import { scaleLinear } from 'd3-scale';
import type { StrengthPlotView } from '../views/strength-plot.ts';
import { formatNumber } from '../words/format.ts';
import type { Stretch } from './free-row.ts';
import { MARK_RADIUS } from './marks.ts';
import { measureText } from './measure-text.ts';
import { nameTicks, type Tick } from './name-ticks.ts';
import { ARROW, type PlacedGroup, placeGroup, PLOT_ROW } from './strength-rows.ts';

/** A plot of reported numbers in pixels. */
export type StrengthPlotGeometry = {
  width: number;
  height: number;
  plot: Stretch & { top: number; bottom: number };
  byX: number;
  groups: PlacedGroup[];
  ticks: Tick[];
  /** Where the numbers of the axis stand. */
  axis: number;
};

/** A size for which the plot is drawn, and the room beside it for the names of publishers. */
export type PlotFrame = { width: number; namesRoom: number };

export const WIDE_PLOT: PlotFrame = { width: 720, namesRoom: 190 };
export const NARROW_PLOT: PlotFrame = { width: 340, namesRoom: 0 };

/** Room between groups, and between columns. */
const GROUP_GAP = 14;
const GAP = 12;

/** Room a number of the axis needs. */
const TICK_ROOM = 70;

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
      scale
        .ticks(Math.max(2, Math.floor((plot.to - plot.from) / TICK_ROOM)))
        .map((value) => ({ x: scale(value), name: () => formatNumber(value) })),
      { from: 0, to: width },
    ),
    axis: bottom + PLOT_ROW / 2,
  };
}
