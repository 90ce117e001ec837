import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { newestPosition, type PositionTaken, type StatePositions } from '../domain/positions.ts';
import { capitalise, formatDate, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { formatFinest } from './source-line.ts';

/** Says in one sentence what the two governments concerned answer. */
export function sayOfficialAnswer({ claim, officialAnswer, positions }: Assessment): string {
  const { hostState, sendingState } = claim;
  if (officialAnswer === 'none-on-record') {
    return words.official.neither(formatState(hostState), formatState(sendingState));
  }
  const clause = (state: string) => sayStanding(state, positions.get(state));
  const sentence = capitalise(words.official.both(clause(hostState), clause(sendingState)));
  return lacksNumber(claim, positions) ? `${sentence} ${words.official.noNumber}` : sentence;
}

/** A government that confirms a claim about a number confirms the number only if it states one (rule P4). */
function lacksNumber(claim: Claim, positions: Assessment['positions']): boolean {
  const parties = [claim.hostState, claim.sendingState].flatMap(
    (state) => positions.get(state) ?? [],
  );
  const confirmed = parties.some(({ deciding }) =>
    deciding.some(({ position }) => position !== 'denies'),
  );
  const namesNumber = claim.strength !== undefined || claim.planned !== undefined;
  const taken = parties.flatMap((party) => party.positions);
  return confirmed && namesNumber && taken.every(({ strength }) => strength === undefined);
}

/** The date of the documents that decide where a state stands, no finer than they are dated. */
export function formatStandingDate(deciding: readonly PositionTaken[]): string {
  return formatFinest(deciding.map(({ source }) => source));
}

function sayStanding(state: string, positions: StatePositions | undefined): string {
  const { clause, undecided } = words.official;
  const name = formatState(state);
  const newest = positions && newestPosition(positions);
  if (!positions || !newest) return clause.silent(name);
  return positions.standing === 'no-position'
    ? undecided(name, words.positions.taken[newest.position], formatDate(newest.source.published))
    : clause[positions.standing](name, formatStandingDate(positions.deciding));
}
