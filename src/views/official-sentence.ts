import type { Assessment } from '../domain/assessment.ts';
import type { PositionTaken, StatePositions } from '../domain/positions.ts';
import { formatDate, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** Says in one sentence what the two governments concerned answer. */
export function sayOfficialAnswer({ claim, officialAnswer, positions }: Assessment): string {
  const { hostState, sendingState } = claim;
  if (officialAnswer === 'none-on-record') {
    return words.official.neither(formatState(hostState), formatState(sendingState));
  }
  const clause = (state: string) => sayStanding(state, positions.get(state));
  const sentence = words.official.both(clause(hostState), clause(sendingState));
  return sentence.charAt(0).toLocaleUpperCase(words.locale) + sentence.slice(1);
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
