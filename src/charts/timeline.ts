import type { TimelineView } from '../views/timeline.ts';
import type { TimelineLane } from '../views/timeline-lane.ts';
import { words } from '../words/words.ts';
import type { Stretch } from './free-row.ts';
import { measureText } from './measure-text.ts';
import type { Tick } from './name-ticks.ts';
import { layOutStrip, type StatusStrip } from './status-strip.ts';
import { oneDay, toTimeAxis } from './time-axis.ts';
import { type LaneRoom, type PlacedEvent, placeEvents } from './timeline-lane.ts';
import { type Frame, ROW } from './timeline-sizes.ts';

/** Drawn twice, the style sheet shows the one that fits: text never shrinks below what can be read. */
export const WIDE: Frame = { width: 720, namesBeside: true };
export const NARROW: Frame = { width: 340, namesBeside: false };

/** A lane with its place. `y` is the middle of its first row, `step` leads to the next. */
export type PlacedLane = {
  lane: TimelineLane;
  name: { y: number; text: string };
  /** Said where there is no event. */
  empty?: { x: number; y: number };
  top: number;
  y: number;
  step: number;
  events: PlacedEvent[];
};

/** A timeline in pixels. */
export type TimelineGeometry = {
  width: number;
  height: number;
  plot: Stretch;
  /** Undated documents stand here; absent where there are none. */
  tray: Stretch | undefined;
  lanes: PlacedLane[];
  /** The line between what supports and what contradicts. */
  base: number;
  ticks: Tick[];
  /** Where the names of the ticks stand. */
  axis: number;
  strip: StatusStrip;
};

/** Room between lanes. */
const LANE_GAP = 10;

/** Room for the names of lanes, and for the tray, at most. */
const WIDEST_NAMES = 150;
const TRAY = { wide: 150, narrow: 80 };

/** Room between names, plot and tray. */
const COLUMN_GAP = 14;

/** Lays out a timeline: states, what supports, what contradicts, what mentions, time, status. */
export function layOutTimeline(view: TimelineView, frame: Frame): TimelineGeometry {
  const { supports, contradicts, mentions } = view.stances;
  const lanes = [...view.states, ...Object.values(view.stances)];
  const columns = layOutColumns(lanes, frame);
  const room: LaneRoom = {
    plot: columns.plot,
    tray: columns.tray ?? { from: frame.width, to: frame.width },
    axis: toTimeAxis(
      [
        ...lanes.flatMap(({ events }) => events.flatMap(({ span }) => span ?? [])),
        ...view.changes.flatMap(({ day }) => (day === undefined ? [] : [oneDay(day)])),
      ],
      columns.plot,
    ),
  };

  const placed: PlacedLane[] = [];
  let top = columns.tray ? ROW : 0;
  const add = (lane: TimelineLane, upwards = false) => {
    placed.push(placeLane(lane, top, upwards, room, frame));
    top = bottomOf(placed.at(-1)) + LANE_GAP;
  };
  for (const lane of view.states) add(lane);
  add(supports, true);
  const base = top - LANE_GAP / 2;
  add(contradicts);
  if (mentions.events.length > 0) add(mentions);

  const axis = top + ROW / 2;
  const strip = layOutStrip(view.changes, room, frame, axis + ROW / 2 + 4);
  return {
    width: frame.width,
    height: strip.bottom,
    ...columns,
    lanes: placed,
    base,
    ticks: room.axis.ticks,
    axis,
    strip,
  };
}

function layOutColumns(
  lanes: readonly TimelineLane[],
  { width, namesBeside }: Frame,
): Pick<TimelineGeometry, 'plot' | 'tray'> {
  const names = [...lanes.map(({ name }) => name), words.timeline.status];
  const widest = Math.min(WIDEST_NAMES, Math.max(...names.map((name) => measureText(name))));
  const from = namesBeside ? widest + COLUMN_GAP : 0;
  const undated = lanes.flatMap(({ events }) => events).some(({ span }) => span === undefined);
  if (!undated) return { plot: { from, to: width }, tray: undefined };
  const tray = { from: width - (namesBeside ? TRAY.wide : TRAY.narrow), to: width };
  return { plot: { from, to: tray.from - COLUMN_GAP }, tray };
}

function placeLane(
  lane: TimelineLane,
  top: number,
  upwards: boolean,
  room: LaneRoom,
  { namesBeside }: Frame,
): PlacedLane {
  const events = placeEvents(lane, room);
  const rows = Math.max(1, ...events.map(({ row }) => row + 1));
  const first = top + (namesBeside ? 0 : ROW) + ROW / 2;
  const last = first + (rows - 1) * ROW;
  return {
    lane,
    // Beside the rows that stand on the base line, the name stands on it, too.
    name: { text: lane.name, y: namesBeside && upwards ? last : top + ROW / 2 },
    ...(events.length === 0 && { empty: { x: room.plot.from, y: first } }),
    top,
    y: upwards ? last : first,
    step: upwards ? -ROW : ROW,
    events,
  };
}

function bottomOf(lane: PlacedLane | undefined): number {
  if (!lane) return 0;
  const ys = [lane.y, ...lane.events.map(({ row }) => lane.y + row * lane.step)];
  return Math.max(...ys) + ROW / 2;
}
