import type { Claim } from './claim.ts';
import type { Day } from './dates.ts';
import type { Evidence, Position } from './evidence.ts';
import { publicationDay } from './graph.ts';
import { compareText } from './issue.ts';
import type { Source } from './source.ts';
import type { Strength } from './strength.ts';

/** One position of a state, in one document. */
export type PositionTaken = {
  state: string;
  position: Position;
  /** Who speaks, as the document has it; absent where the document itself is the state's statement. */
  by?: string | undefined;
  source: Source;
  /** The document is that government's own; otherwise it reports the position. */
  primary: boolean;
  /** Day from which it counts; absent when the document is undated. */
  day?: Day | undefined;
  /** A number that this government itself states. */
  strength?: Strength | undefined;
};

/** Positions that decide where a state stands (rule P2). */
type Deciding = Extract<Position, 'confirms' | 'partly-confirms' | 'denies'>;

/** Where a state stands. `no-position`: it spoke without deciding; `silent`: nothing is on record. */
export type Standing = Deciding | 'mixed' | 'no-position' | 'silent';

/** All that is on record of one state on one claim. */
export type StatePositions = {
  standing: Standing;
  /** The positions that decide the standing, in the order of `positions`. */
  deciding: readonly PositionTaken[];
  /** Earlier deciding positions that differ from where the state stands now (rule P5). */
  overtaken: readonly PositionTaken[];
  /** Publication day on which the standing was decided; absent where only undated documents decide. */
  day?: Day | undefined;
  /** Everything the state said, oldest first, undated last. */
  positions: readonly PositionTaken[];
};

/**
 * Collects the positions of every state that the evidence speaks of, the parties first (rules P1 to P3).
 * Both parties are always there, `silent` where nothing is on record.
 */
export function collectPositions(
  claim: Claim,
  evidence: readonly Evidence[],
): Map<string, StatePositions> {
  const parties = [claim.hostState, claim.sendingState];
  const taken = evidence.flatMap(positionsIn).sort(comparePositions);
  const others = new Set(taken.map(({ state }) => state).sort(compareText));
  return new Map(
    [...new Set([...parties, ...others])].map((state) => [
      state,
      weighPositions(taken.filter((position) => position.state === state)),
    ]),
  );
}

/** The newest word of a state: dated before undated. */
export function newestPosition({ positions }: StatePositions): PositionTaken | undefined {
  return positions.findLast(({ day }) => day !== undefined) ?? positions.at(-1);
}

/** Rule P1: a state's own document takes its position by its stance, unless it spells the position out. */
function positionsIn({ source, entry }: Evidence): PositionTaken[] {
  const common = { source, day: publicationDay(source) };
  const own = source.kind === 'official-statement' ? source.speaksFor : undefined;
  const taken: PositionTaken[] = (entry.official ?? []).map((official) => ({
    ...official,
    ...common,
    primary: official.state === own,
  }));
  const spelledOut = taken.some(({ primary }) => primary);
  if (own !== undefined && !spelledOut && entry.stance !== 'mentions') {
    taken.push({
      ...common,
      state: own,
      position: entry.stance === 'supports' ? 'confirms' : 'denies',
      primary: true,
      strength: entry.strength,
    });
  }
  return taken;
}

/** Rules P2 (which positions decide), P3 (the newest day with a deciding one stands) and P5 (what it overtakes). */
function weighPositions(positions: readonly PositionTaken[]): StatePositions {
  const deciding = positions.filter(({ position }) => isDeciding(position));
  if (deciding.length === 0) {
    const standing = positions.length > 0 ? 'no-position' : 'silent';
    return { standing, deciding, overtaken: [], positions };
  }
  // Undated positions have no day: they decide only where no dated one does, all as one day.
  const day = deciding.findLast((position) => position.day !== undefined)?.day;
  const standing = deciding.filter((position) => position.day === day);
  const said = new Set(standing.map(({ position }) => position));
  const overtaken = deciding.filter(
    (earlier) => earlier.day !== undefined && earlier.day !== day && !said.has(earlier.position),
  );
  return { standing: weighDay(said), deciding: standing, overtaken, day, positions };
}

function weighDay(said: ReadonlySet<Position>): Standing {
  const backs = said.has('confirms') || said.has('partly-confirms');
  if (said.has('denies')) return backs ? 'mixed' : 'denies';
  return said.has('confirms') ? 'confirms' : 'partly-confirms';
}

function isDeciding(position: Position): position is Deciding {
  return position === 'confirms' || position === 'partly-confirms' || position === 'denies';
}

/** Oldest first, undated last, then by source: never by the order of files. */
function comparePositions(a: PositionTaken, b: PositionTaken): number {
  return (
    compareText(a.day ?? 'undated', b.day ?? 'undated') ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.position, b.position) ||
    compareText(a.by ?? '', b.by ?? '')
  );
}
