import { type DaySpan, parseDate } from '../domain/dates.ts';
import { type Evidence, type Position, type Stance, withStance } from '../domain/evidence.ts';
import type { StatePositions } from '../domain/positions.ts';
import type { Kind, Source } from '../domain/source.ts';
import { sourcePath } from '../paths.ts';
import { formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { linkSource } from './link.ts';
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

/** The documents of one stance. */
export function toStanceLane(evidence: readonly Evidence[], stance: Stance): TimelineLane {
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

/** The positions of a state. The word is written only where it differs from the one before: a state that repeats itself says it once. */
export function toStateLane(code: string, { positions }: StatePositions): TimelineLane {
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
