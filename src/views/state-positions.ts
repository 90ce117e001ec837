import type { Assessment } from '../domain/assessment.ts';
import { backPositions, type PositionBacking } from '../domain/official-answer.ts';
import { traceOrigins } from '../domain/origins.ts';
import {
  newestPosition,
  type PositionTaken,
  type StatePositions,
  type Standing,
} from '../domain/positions.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  formatState,
  formatStrength,
} from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkSource } from './link.ts';
import { formatStandingDate } from './official-sentence.ts';
import type { Register } from './register.ts';

/** One position, in one document. */
export type PositionView = {
  date: string;
  by: string;
  says: string;
  source: Link;
  number?: string;
  /** Why it does not stand. */
  remark?: string;
};

/** Where one state stands on a claim, and on what that rests. */
export type StatePositionsView = {
  state: string;
  role: string;
  standing: Standing;
  standingLabel: string;
  /** When it last spoke, how that is known, and whether a number was stated; for a silent state, that it is silent. */
  basis: string[];
  positions: PositionView[];
};

/** Words the positions of every state: host, sending, then any other that spoke. */
export function toStatePositions(register: Register, assessment: Assessment): StatePositionsView[] {
  const { hostState, sendingState } = assessment.claim;
  const roles = new Map([
    [hostState, words.positions.host],
    [sendingState, words.positions.sending],
  ]);
  return [...assessment.positions].map(([code, positions]) => ({
    state: formatState(code),
    role: roles.get(code) ?? words.positions.other,
    standing: positions.standing,
    standingLabel: labelStanding(positions, roles.has(code)),
    basis: describeBasis(register, assessment, code, positions),
    positions: positions.positions.map((taken) => toPositionView(positions, taken)),
  }));
}

function describeBasis(
  register: Register,
  { claim }: Assessment,
  code: string,
  positions: StatePositions,
): string[] {
  const { deciding } = positions;
  const newest = newestPosition(positions);
  if (!newest) return [words.positions.silent(formatState(code))];
  const spoken = deciding.length > 0 ? deciding : [newest];
  const backing = backPositions(positions, (source) =>
    traceOrigins(register.graph, claim.id, source),
  );
  const number = spoken.find(({ strength }) => strength)?.strength;
  return [
    spoken.some(({ day }) => day !== undefined)
      ? words.positions.latest(formatStandingDate(spoken))
      : words.positions.undated,
    backing.primary ? words.positions.primary : describeReports(backing),
    number ? words.positions.number(formatStrength(number)) : words.positions.noNumber,
    ...(deciding.length > 0 && hasOtherVoices(positions) ? [words.positions.voices] : []),
  ];
}

/** A document that reports a position may go back to more origins than the position does: their number is a bound. */
function describeReports({ sources, origins }: PositionBacking): string {
  const reported = formatCount(sources.length, words.nouns.source);
  return sources.length > 1 && origins.length < sources.length
    ? words.positions.reportedFrom(reported, formatCount(origins.length, words.nouns.origin))
    : words.positions.reported(reported);
}

/** A third state is no party: where it decides nothing, what it last said tells more than that it did not decide. */
function labelStanding(positions: StatePositions, isParty: boolean): string {
  const { standing } = positions;
  const newest = newestPosition(positions);
  return standing === 'no-position' && !isParty && newest
    ? capitalise(words.positions.taken[newest.position])
    : words.positions.standing[standing];
}

/** Positions that answer a claim one way or another; the others speak of something else. */
const ANSWERS: ReadonlySet<PositionTaken['position']> = new Set([
  'confirms',
  'partly-confirms',
  'denies',
  'ambiguous',
  'declines-to-comment',
]);

/** Whether a dated voice of the same government answers differently and was not overtaken. */
function hasOtherVoices({ deciding, overtaken, positions }: StatePositions): boolean {
  const decided = new Set(deciding.map(({ position }) => position));
  return positions.some(
    (taken) =>
      taken.day !== undefined &&
      ANSWERS.has(taken.position) &&
      !decided.has(taken.position) &&
      !overtaken.includes(taken),
  );
}

function toPositionView(state: StatePositions, taken: PositionTaken): PositionView {
  const { by, position, source, strength } = taken;
  return {
    date: formatDate(source.published),
    by: by ?? words.positions.itself,
    says: capitalise(words.positions.taken[position]),
    source: linkSource(source),
    ...(strength && { number: words.positions.number(formatStrength(strength)) }),
    ...describePlace(state, taken),
  };
}

/** Says of a position that does not stand whether a newer one took its place, or whether its date is unknown. */
function describePlace(
  { day, deciding, overtaken }: StatePositions,
  taken: PositionTaken,
): Pick<PositionView, 'remark'> {
  if (overtaken.includes(taken)) return { remark: words.positions.overtaken };
  const differs =
    ANSWERS.has(taken.position) && deciding.every(({ position }) => position !== taken.position);
  return day !== undefined && taken.day === undefined && differs
    ? { remark: words.positions.undatedWord }
    : {};
}
