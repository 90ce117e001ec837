import type { TimelineEvent, TimelineLane } from '../views/timeline-lane.ts';
import { findFreeRow, type Stretch, takeRow } from './free-row.ts';
import { MARK_RADIUS } from './marks.ts';
import { measureText } from './measure-text.ts';
import type { TimeAxis } from './time-axis.ts';

/** An event with its place. */
export type PlacedEvent = {
  event: TimelineEvent;
  x: number;
  /** Rows count from the line on which the lane stands. */
  row: number;
  /** No exact day is known. */
  inexact: boolean;
  /** What is drawn of the days it can mean: the mark and its label are left free. */
  bars: Stretch[];
  label?: { x: number; text: string; anchor: 'start' | 'end' };
};

/** Where events may stand: on the axis, or in the tray beside it. */
export type LaneRoom = { axis: TimeAxis; plot: Stretch; tray: Stretch };

/** From this row on, a document goes without its label rather than raise the lane further. */
const MOST_LABELLED_ROWS = 9;

/** Room between a mark and its label. */
const LABEL_GAP = 4;

/** Room of a mark without a label in the tray. */
const TRAY_STEP = 2 * MARK_RADIUS + 4;

/** From this width on, the tray is a list with labels. */
const TRAY_WITH_LABELS = 100;

type Candidate = Omit<PlacedEvent, 'row'> & { taken: Stretch };

/** Places the events of a lane so that nothing falls on anything else. */
export function placeEvents({ events }: TimelineLane, room: LaneRoom): PlacedEvent[] {
  const rows: Stretch[][] = [];
  const dated = events
    .flatMap((event) => (event.span ? { event, stretch: room.axis.place(event.span) } : []))
    .toSorted((a, b) => a.stretch.from - b.stretch.from || a.stretch.to - b.stretch.to)
    .map(({ event, stretch }) => placeDated(event, stretch, room.plot, rows));
  const undated = events.filter(({ span }) => span === undefined);
  return [...dated, ...placeUndated(undated, room.tray)];
}

/** With its label if one of the labelled rows has room for both, else without. */
function placeDated(
  event: TimelineEvent,
  stretch: Stretch,
  plot: Stretch,
  rows: Stretch[][],
): PlacedEvent {
  const bare = placeMark(event, stretch);
  const choices = addLabels(bare, plot).map((choice) => ({
    choice,
    row: findFreeRow(rows, choice.taken),
  }));
  const labelled = choices
    .filter(({ row }) => row < MOST_LABELLED_ROWS)
    .toSorted((a, b) => a.row - b.row)[0];
  const { choice, row } = labelled ?? { choice: bare, row: findFreeRow(rows, bare.taken) };
  const { taken, ...placed } = choice;
  takeRow(rows, row, taken);
  return { ...placed, row };
}

function placeMark(event: TimelineEvent, stretch: Stretch): Candidate {
  const x = (stretch.from + stretch.to) / 2;
  const mark = { from: x - MARK_RADIUS, to: x + MARK_RADIUS };
  const inexact = event.span?.first !== event.span?.last;
  return {
    event,
    x,
    inexact,
    bars: inexact ? around(stretch, mark) : [],
    taken: { from: Math.min(stretch.from, mark.from), to: Math.max(stretch.to, mark.to) },
  };
}

/** The label right of the mark, and left of it, as far as it stays on the axis. */
function addLabels(bare: Candidate, plot: Stretch): Candidate[] {
  const { event, x } = bare;
  if (event.label === undefined) return [];
  const text = event.label;
  const away = MARK_RADIUS + LABEL_GAP;
  const right = { from: x - MARK_RADIUS, to: x + away + measureText(text) };
  const left = { from: x - away - measureText(text), to: x + MARK_RADIUS };
  const withLabel = (covered: Stretch, label: PlacedEvent['label']): Candidate => ({
    ...bare,
    ...(label && { label }),
    bars: bare.bars.length > 0 ? around(hull(bare.bars), covered) : [],
    taken: hull([bare.taken, covered]),
  });
  return [
    ...(right.to <= plot.to ? [withLabel(right, { x: x + away, text, anchor: 'start' })] : []),
    ...(left.from >= plot.from ? [withLabel(left, { x: x - away, text, anchor: 'end' })] : []),
  ];
}

function placeUndated(events: readonly TimelineEvent[], tray: Stretch): PlacedEvent[] {
  const width = tray.to - tray.from;
  const columns = width >= TRAY_WITH_LABELS ? 1 : Math.max(1, Math.floor(width / TRAY_STEP));
  return events.map((event, index) => {
    const x = tray.from + MARK_RADIUS + (index % columns) * TRAY_STEP;
    const labelX = x + MARK_RADIUS + LABEL_GAP;
    const fits =
      columns === 1 && event.label !== undefined && labelX + measureText(event.label) <= tray.to;
    return {
      event,
      x,
      row: Math.floor(index / columns),
      inexact: true,
      bars: [],
      ...(fits && { label: { x: labelX, text: event.label ?? '', anchor: 'start' } }),
    };
  });
}

/** What is left of a stretch on both sides of a covered part. */
function around({ from, to }: Stretch, covered: Stretch): Stretch[] {
  return [
    { from, to: Math.min(to, covered.from) },
    { from: Math.max(from, covered.to), to },
  ].filter((rest) => rest.to > rest.from);
}

function hull(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}
