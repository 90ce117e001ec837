import type { StatusChange } from '../views/timeline.ts';
import type { Stretch } from './free-row.ts';
import { type Flag, hangFlags } from './status-flags.ts';
import { oneDay } from './time-axis.ts';
import type { LaneRoom } from './timeline-lane.ts';
import { type Frame, ROW, STRIP } from './timeline-sizes.ts';

/** A stretch of time, or the tray, in which a claim had one status. */
export type Segment = Stretch & { status: StatusChange['status'] };

/** How the status changed, as a strip with its words hung below. */
export type StatusStrip = {
  y: number;
  /** Where the words end. */
  bottom: number;
  name: { x: number; y: number };
  segments: Segment[];
  flags: Flag[];
};

/** Each status holds up to the next change; the last to the end of the axis, and in the tray unless that changes it. */
export function layOutStrip(
  changes: readonly StatusChange[],
  { axis, plot, tray }: LaneRoom,
  { width, namesBeside }: Frame,
  top: number,
): StatusStrip {
  const y = top + (namesBeside ? 0 : ROW);
  const dated = changes.flatMap((change) =>
    change.day === undefined ? [] : { change, from: axis.place(oneDay(change.day)).from },
  );
  const segments = dated.map(({ change, from }, index) => ({
    change,
    status: change.status,
    from,
    to: dated[index + 1]?.from ?? plot.to,
  }));
  const undated = changes.find(({ day }) => day === undefined);
  const inTray = undated ?? changes.at(-1);
  if (inTray && tray.to > tray.from) {
    segments.push({ change: inTray, status: inTray.status, ...tray });
  }
  const worded = segments.filter(({ change }, index) => segments[index - 1]?.change !== change);
  const flags = hangFlags(worded, { from: 0, to: width }, namesBeside);
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1));
  return {
    y,
    bottom: y + STRIP + 4 + rows * ROW + 2,
    name: { x: 0, y: namesBeside ? y + STRIP / 2 : top + ROW / 2 },
    segments: segments.map(({ status, from, to }) => ({ status, from, to })),
    flags,
  };
}
