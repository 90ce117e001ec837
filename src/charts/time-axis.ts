import { scaleUtc } from 'd3-scale';
import type { TimelineEvent } from '../views/timeline.ts';
import { words } from '../words/words.ts';
import { meet, type Stretch } from './free-row.ts';
import { measureText } from './measure-text.ts';

/** The first and the last day of something. */
export type Days = NonNullable<TimelineEvent['span']>;

/** A line for a year, a quarter, a month or a day, with its name where there is room. */
export type Tick = { x: number; label?: string };

/** Where each moment stands. */
export type TimeAxis = { place: (days: Days) => Stretch; ticks: Tick[] };

const DAY = 24 * 60 * 60 * 1000;

/** A shorter course of time is shown in the middle of this many days, so that its steps are days, not hours. */
const SHORTEST = 21 * DAY;

/** Share of the axis left free at each end. */
const MARGIN = 0.02;

/** Room a tick needs, in pixels: d3 chooses years, quarters, months, weeks or days accordingly. */
const TICK_ROOM = 76;

const year = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', year: 'numeric' });
const month = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', month: 'short' });
const day = new Intl.DateTimeFormat(words.locale, {
  timeZone: 'UTC',
  month: 'short',
  day: 'numeric',
});

/** Lays a linear axis over all these days. */
export function toTimeAxis(days: readonly Days[], { from, to }: Stretch): TimeAxis {
  const first = Math.min(...days.map((span) => Date.parse(span.first)));
  const last = Math.max(...days.map((span) => Date.parse(span.last))) + DAY;
  const lacking = Math.max(0, SHORTEST - (last - first)) / 2;
  const margin = (last - first + 2 * lacking) * MARGIN + lacking;
  const scale = scaleUtc([first - margin, last + margin], [from, to]);
  const moments = scale.ticks(Math.max(2, Math.floor((to - from) / TICK_ROOM)));
  return {
    place: (span) => ({
      from: scale(Date.parse(span.first)),
      to: scale(Date.parse(span.last) + DAY),
    }),
    ticks: nameTicks(
      moments.map((moment) => ({ moment, x: scale(moment) })),
      { from, to },
    ),
  };
}

/** Names the ticks from the left; a name that would touch the one before, or leave the axis, is left out. */
function nameTicks(ticks: readonly { moment: Date; x: number }[], bounds: Stretch): Tick[] {
  let before: Stretch | undefined;
  return ticks.map(({ moment, x }) => {
    const label = nameMoment(moment, before === undefined);
    const half = measureText(label) / 2;
    const stretch = { from: x - half, to: x + half };
    const fits = stretch.from >= bounds.from && stretch.to <= bounds.to;
    if (!fits || (before && meet(before, stretch))) return { x };
    before = stretch;
    return { x, label };
  });
}

/** A year by its number, a month by its name, a day by both; the first one tells the year, too. */
function nameMoment(moment: Date, isFirst: boolean): string {
  const startsMonth = moment.getUTCDate() === 1;
  if (startsMonth && moment.getUTCMonth() === 0) return year.format(moment);
  const name = (startsMonth ? month : day).format(moment);
  return isFirst ? `${name} ${year.format(moment)}` : name;
}
