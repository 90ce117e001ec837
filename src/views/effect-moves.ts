import type { Assessment } from '../domain/assessment.ts';
import type { Effect } from '../domain/effect.ts';
import { formatList, formatNumber, formatState, formatStrength } from '../words/format.ts';
import { words } from '../words/words.ts';

/** A value before and after; one is absent where the claim is, or was, not on record. */
export type Move = { label: string; before: string | undefined; after: string | undefined };

/** A value on both sides; where there is no claim, nothing. */
export function moveOf(
  label: string,
  { before, after }: Effect,
  say: (assessment: Assessment) => string,
): Move {
  return { label, before: before ? say(before) : undefined, after: after ? say(after) : undefined };
}

/** Counts in the order in which a claim page shows them. */
const COUNTED = [
  'independentOrigins',
  'supports',
  'contradicts',
  'impliedContradictions',
  'contradictingOrigins',
  'mentions',
] as const satisfies (keyof Assessment['counts'])[];

/** Every value that differs, apart from the status; the value of a claim that is not on record is that of no evidence. */
export function toMoves(effect: Effect): Move[] {
  const { rows } = words.effect;
  const row = (label: string, say: (assessment: Assessment) => string, none: string) => ({
    ...moveOf(label, effect, say),
    none,
  });
  const standings = words.positions.standing;
  return [
    row(rows.answer, sayAnswer, words.official.answer['none-on-record']),
    ...COUNTED.map((count) => row(rows[count], ({ counts }) => formatNumber(counts[count]), '0')),
    row(rows.inferredOrigins, ({ counts }) => formatNumber(inferredOrigins(counts)), '0'),
    ...statesOf(effect).map((state) =>
      row(
        formatState(state),
        ({ positions }) => standings[positions.get(state)?.standing ?? 'silent'],
        standings.silent,
      ),
    ),
    row(rows.numbers, sayNumbers, words.effect.none),
  ].flatMap(({ none, ...moved }) =>
    (moved.before ?? none) === (moved.after ?? none) ? [] : [moved],
  );
}

function sayAnswer({ officialAnswer }: Assessment): string {
  return words.official.answer[officialAnswer];
}

/** Origins that are known by inference only. */
function inferredOrigins({ independentOrigins, declaredOrigins }: Assessment['counts']): number {
  return independentOrigins - declaredOrigins;
}

function statesOf({ before, after }: Effect): string[] {
  return [...new Set([before, after].flatMap((side) => [...(side?.positions.keys() ?? [])]))];
}

/** The different numbers that documents give, whatever they count. */
function sayNumbers({ strengths }: Assessment): string {
  const reported = strengths.flatMap((group) => group.reported);
  const numbers = [...new Set(reported.map(({ strength }) => formatStrength(strength)))];
  return numbers.length > 0 ? formatList(numbers) : words.effect.none;
}
