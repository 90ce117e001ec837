import { scaleUtc } from 'd3-scale';
import type { TimelineEvent } from '../views/timeline-lane.ts';
import { words } from '../words/words.ts';
import type { Stretch } from './free-row.ts';
import { nameTicks, type Tick } from './name-ticks.ts';

/** The first and the last day of something. */
export type Days = NonNullable<TimelineEvent['span']>;

/** Where each moment stands; the ticks are years, quarters, months, weeks or days. */
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
      moments.map((moment) => ({
        x: scale(moment),
        name: (isFirst) => nameMoment(moment, isFirst),
      })),
      { from, to },
    ),
  };
}

/** A day as the time of something. */
export function oneDay(day: string): Days {
  return { first: day, last: day };
}

/** A year by its number, a month by its name, a day by both; the first one tells the year, too. */
function nameMoment(moment: Date, isFirst: boolean): string {
  const startsMonth = moment.getUTCDate() === 1;
  if (startsMonth && moment.getUTCMonth() === 0) return year.format(moment);
  const name = (startsMonth ? month : day).format(moment);
  return isFirst ? `${name} ${year.format(moment)}` : name;
}
