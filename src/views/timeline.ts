import { type Assessment, withStance } from '../domain/assessment.ts';
import { type DaySpan, parseDate } from '../domain/dates.ts';
import type { Evidence, Position, Stance } from '../domain/evidence.ts';
import type { History, HistoryEntry } from '../domain/history.ts';
import type { StatePositions } from '../domain/positions.ts';
import type { Kind, Source } from '../domain/source.ts';
import type { Status } from '../domain/status.ts';
import { sourcePath } from '../paths.ts';
import { formatCount, formatDate, formatList, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type DocumentDates, findDates } from './document-dates.ts';
import { formatCauseDate } from './history-lines.ts';
import { linkSource } from './link.ts';
import type { Register } from './register.ts';
import { shortenPublisher } from './source-line.ts';

/** Kinds of documents that share a shape. */
export type DocumentMark =
  'press' | 'official' | 'state-media' | 'fact-check' | 'research' | 'self-published';

/** Positions that share a shape. */
export type PositionMark = 'confirms' | 'partly' | 'denies' | 'other';

/** Something that happened at a time, or at an unknown one. */
export type TimelineEvent = {
  mark: DocumentMark | PositionMark;
  /** The days it may have happened on; absent when undated. */
  span?: DaySpan | undefined;
  /** Written beside the mark where there is room. */
  label?: string;
  /** All of it in one line. */
  title: string;
  href: string;
};

/** Events that stand on one line. */
export type TimelineLane = {
  name: string;
  /** The stance of its documents; absent for the positions of a state. */
  stance?: Stance;
  events: TimelineEvent[];
  /** What to say where there is no event. */
  empty: string;
};

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

const DOCUMENT_MARKS: Record<Kind, DocumentMark> = {
  news: 'press',
  wire: 'press',
  video: 'press',
  'state-media': 'state-media',
  'official-statement': 'official',
  'fact-check': 'fact-check',
  'think-tank': 'research',
  ngo: 'research',
  igo: 'research',
  reference: 'research',
  blog: 'self-published',
  social: 'self-published',
};

const POSITION_MARKS: Record<Position, PositionMark> = {
  confirms: 'confirms',
  'partly-confirms': 'partly',
  denies: 'denies',
  ambiguous: 'other',
  'declines-to-comment': 'other',
  asserts: 'other',
  plans: 'other',
  approves: 'other',
  refuses: 'other',
};

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

function toStanceLane(evidence: readonly Evidence[], stance: Stance): TimelineLane {
  return {
    name: words.timeline.lanes[stance],
    stance,
    empty: words.timeline.none,
    events: withStance(evidence, stance).map(({ source }) => ({
      ...toEvent(source, words.evidence.stance[stance]),
      mark: DOCUMENT_MARKS[source.kind],
      label: shortenPublisher(source),
    })),
  };
}

/** The word is written only where it differs from the one before: a state that repeats itself says it once. */
function toStateLane(code: string, { positions }: StatePositions): TimelineLane {
  const state = formatState(code);
  return {
    name: state,
    empty: words.timeline.none,
    events: positions.map(({ source, position, day }, index) => {
      const before = positions[index - 1];
      const repeats =
        before?.position === position && (before.day === undefined) === (day === undefined);
      const says = words.positions.taken[position];
      return {
        ...toEvent(source, `${state} ${says}`),
        mark: POSITION_MARKS[position],
        ...(!repeats && { label: says }),
      };
    }),
  };
}

function toEvent(source: Source, says: string) {
  return {
    span: source.published === undefined ? undefined : parseDate(source.published),
    title: words.timeline.event(linkSource(source).label, says),
    href: sourcePath(source.id),
  };
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
