import type { Assessment } from '../domain/assessment.ts';
import type { Stance } from '../domain/evidence.ts';
import type { History, HistoryEntry } from '../domain/history.ts';
import type { Status } from '../domain/status.ts';
import { formatCount, formatDate, formatList } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type DocumentDates, findDates } from './document-dates.ts';
import { formatCauseDate } from './history-lines.ts';
import type { Register } from './register.ts';
import {
  type TimelineEvent,
  type TimelineLane,
  toStanceLane,
  toStateLane,
} from './timeline-lane.ts';

/** A day from which a claim had a status. */
export type StatusChange = {
  status: Status;
  label: string;
  /** Both absent for what the undated documents change today. */
  day?: string;
  date?: string;
};

/** The documents on a claim, the positions of states and the status, by time. */
export type TimelineView = {
  /** What the picture shows, in a sentence or two. */
  finding: string;
  /** The positions of states: host, sending, then any other that spoke. */
  states: TimelineLane[];
  stances: Record<Stance, TimelineLane>;
  /** Oldest first, what the undated documents change last. */
  changes: StatusChange[];
  /** The shapes in use and what they mean. */
  key: { mark: TimelineEvent['mark']; text: string }[];
};

/** With fewer dated documents there is no course of time to show. */
const FEWEST_DATED = 2;

/** Shapes the timeline of a claim; nothing where there are too few dated documents for one. */
export function toTimelineView(
  register: Register,
  { evidence, positions }: Assessment,
  { entries }: History,
): TimelineView | undefined {
  const dates = findDates(evidence);
  if (dates.dated < FEWEST_DATED) return undefined;
  const states = [...positions].map(([code, taken]) => toStateLane(code, taken));
  const changes = toStatusChanges(register, entries);
  const stances = {
    supports: toStanceLane(evidence, 'supports'),
    contradicts: toStanceLane(evidence, 'contradicts'),
    mentions: toStanceLane(evidence, 'mentions'),
  };
  const marks = [...Object.values(stances), ...states].flatMap(({ events }) =>
    events.map(({ mark }) => mark),
  );
  return {
    finding: tellFinding(dates, changes),
    states,
    stances,
    changes,
    key: [...new Set(marks)]
      .sort(byKeyOrder)
      .map((mark) => ({ mark, text: words.timeline.marks[mark] })),
  };
}

const KEY_ORDER = Object.keys(words.timeline.marks);

function byKeyOrder(a: TimelineEvent['mark'], b: TimelineEvent['mark']): number {
  return KEY_ORDER.indexOf(a) - KEY_ORDER.indexOf(b);
}

/** Changes of the official answer alone are left to the positions. */
function toStatusChanges(register: Register, entries: readonly HistoryEntry[]): StatusChange[] {
  return entries
    .filter(({ from, to }) => from?.status !== to.status)
    .map(({ day, to, sources }) => ({
      status: to.status,
      label: words.status[to.status],
      ...(day !== 'undated' && { day, date: formatCauseDate(register, sources, 'short') }),
    }));
}

function tellFinding(
  { dated, undated, course }: DocumentDates,
  changes: readonly StatusChange[],
): string {
  const documents = words.timeline.documents(
    formatCount(dated, words.nouns.document),
    formatDate(course?.first),
    formatDate(course?.last),
    undated,
  );
  const statuses = changes.map(({ label }) => label.toLocaleLowerCase(words.locale));
  return `${documents} ${words.timeline.course(formatList(statuses), statuses.length)}`;
}
