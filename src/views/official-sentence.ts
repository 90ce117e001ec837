import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import type { PositionTaken, StatePositions } from '../domain/positions.ts';
import { capitalise, formatDate, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

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
  const deciding = [claim.hostState, claim.sendingState].flatMap(
    (state) => positions.get(state)?.deciding ?? [],
  );
  const confirmed = deciding.some(({ position }) => position !== 'denies');
  const namesNumber = claim.strength !== undefined || claim.planned !== undefined;
  return confirmed && namesNumber && deciding.every(({ strength }) => strength === undefined);
}

/** The date of the documents that decide where a state stands, no finer than they are dated. */
export function formatStandingDate(deciding: readonly PositionTaken[]): string {
  const dates = deciding.flatMap(({ source }) => source.published ?? []);
  return formatDate(dates.toSorted((a, b) => b.length - a.length)[0]);
}

function sayStanding(state: string, positions: StatePositions | undefined): string {
  const clause = words.official.clause[positions?.standing ?? 'silent'];
  return clause(formatState(state), formatStandingDate(positions?.deciding ?? []));
}
