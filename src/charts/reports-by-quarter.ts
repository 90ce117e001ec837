import { scaleLinear } from 'd3-scale';
import type { EvidenceMarks, MarksScale, StackedReport } from '../views/evidence-marks.ts';
import type { Stretch } from './free-row.ts';
import { toPixels as px } from './pixels.ts';

/** The documents of one stance: those of one quarter, those that may be of several, and the undated. */
export type StackedPaths = { exact: string; vague: string; undated: string };

/** A block for each document at its quarter. Paths around a base line at height 0. */
export type ReportsByQuarter = {
  /** How high a block is drawn. */
  block: number;
  supports: StackedPaths;
  contradicts: StackedPaths;
  /** How far it reaches up and down from the base line. */
  height: number;
  depth: number;
};

/** Where a year begins, with its number where there is room. */
export type YearTick = { x: number; label?: string };

/** Where the reports stand on the axis of time, and where the undated stand beside it. */
const PLOT: Stretch = { from: 144, to: 306 };
const TRAY: Stretch = { from: 317, to: 325 };
/** The base line, and the line that parts off the undated. */
export const BASE = `M${PLOT.from} 0H${PLOT.to}`;
export const TRAY_X = (PLOT.to + TRAY.from) / 2;
/** The left end and the right end of all, with what is left free around it. */
export const REPORTS_START = PLOT.from - 4;
export const REPORTS_END = TRAY.to + 1;

/** The room of each stance, and of a document in it. */
const ROOM = { supports: 36, contradicts: 28 };
const ROW = 4.5;

/** Left free around blocks. */
const GAP = 1;

/** Room for the number of a year. */
const YEAR_ROOM = 34;

/** Draws when the documents of a claim appeared: what supports above the line, what contradicts below. */
export function drawReportsByQuarter(marks: EvidenceMarks): ReportsByQuarter {
  const { rows } = marks.scale;
  const row = Math.min(ROW, ROOM.supports / rows.supports, ROOM.contradicts / rows.contradicts);
  const draw = (reports: readonly StackedReport[], step: number) =>
    drawStack(reports, step, marks.scale);
  return {
    block: px(row - GAP),
    supports: draw(marks.supports.reports, -row),
    contradicts: draw(marks.contradicts.reports, row),
    height: reach(marks.supports.reports, row),
    depth: reach(marks.contradicts.reports, row),
  };
}

function reach(reports: readonly StackedReport[], row: number): number {
  return GAP + row * Math.max(0, ...reports.map(({ row: index }) => index + 1));
}

/** The years of the axis that the reports of all claims share. */
export function toYearTicks({ quarters }: MarksScale): YearTick[] {
  if (!quarters) return [];
  const place = toPlace(quarters);
  const years = Math.ceil(YEAR_ROOM / (place(4) - place(0)));
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(quarters.first / 4); year * 4 <= quarters.last; year += 1) {
    const x = px(place(year * 4));
    const fits =
      year % years === 0 && x - YEAR_ROOM / 2 >= PLOT.from && x + YEAR_ROOM / 2 <= PLOT.to;
    ticks.push(fits ? { x, label: String(year) } : { x });
  }
  return ticks;
}

function drawStack(
  reports: readonly StackedReport[],
  step: number,
  { quarters: all }: MarksScale,
): StackedPaths {
  const place = toPlace(all);
  const draw = (chosen: readonly StackedReport[]) =>
    chosen
      .map(({ quarters, row }) => {
        const [from, to] = quarters
          ? [place(quarters.first), place(quarters.last + 1)]
          : [TRAY.from, TRAY.to];
        const y = step * (row + 0.5) + Math.sign(step) * GAP;
        return `M${px(from + GAP / 2)} ${px(y)}h${px(to - from - GAP)}`;
      })
      .join('');
  const dated = reports.filter(({ quarters }) => quarters !== undefined);
  return {
    exact: draw(dated.filter(({ quarters }) => quarters?.first === quarters?.last)),
    vague: draw(dated.filter(({ quarters }) => quarters?.first !== quarters?.last)),
    undated: draw(reports.filter(({ quarters }) => quarters === undefined)),
  };
}

/** Where a quarter begins. */
function toPlace(all = { first: 0, last: 0 }): (quarter: number) => number {
  return scaleLinear([all.first, all.last + 1], [PLOT.from, PLOT.to]);
}
