import type { Assessment } from '../domain/assessment.ts';
import { backPositions } from '../domain/official-answer.ts';
import { traceOrigins } from '../domain/origins.ts';
import type { PositionTaken, StatePositions, Standing } from '../domain/positions.ts';
import { formatCount, formatDate, formatState, formatStrength } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkSource } from './link.ts';
import { formatStandingDate } from './official-sentence.ts';
import type { Register } from './register.ts';

/** Where one state stands on a claim, and on what that rests. */
export type StatePositionsView = {
  state: string;
  role: string;
  standing: Standing;
  standingLabel: string;
  /** When it last spoke, how that is known, and whether a number was stated; for a silent state, that it is silent. */
  basis: string[];
  positions: {
    date: string;
    by: string;
    says: string;
    source: Link;
    number?: string;
    overtaken: boolean;
  }[];
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
    standingLabel: words.positions.standing[positions.standing],
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
  const { standing, deciding, day } = positions;
  if (standing === 'silent') return [words.positions.silent(formatState(code))];
  if (standing === 'no-position') return [];
  const backing = backPositions(positions, (source) =>
    traceOrigins(register.graph, claim.id, source),
  );
  const number = deciding.find(({ strength }) => strength)?.strength;
  return [
    day === undefined
      ? words.positions.undated
      : words.positions.latest(formatStandingDate(deciding)),
    backing.primary
      ? words.positions.primary
      : words.positions.reported(
          formatCount(backing.sources.length, words.nouns.source),
          formatCount(backing.origins.length, words.nouns.origin),
        ),
    number ? words.positions.number(formatStrength(number)) : words.positions.noNumber,
  ];
}

function toPositionView({ overtaken }: StatePositions, taken: PositionTaken) {
  const { by, position, source, strength } = taken;
  return {
    overtaken: overtaken.includes(taken),
    date: formatDate(source.published),
    by: by ?? words.positions.itself,
    says: words.positions.taken[position],
    source: linkSource(source),
    ...(strength && { number: words.positions.number(formatStrength(strength)) }),
  };
}
