import { words } from '../words/words.ts';
import type { Move } from './effect-moves.ts';
import type { ClaimEffect, EffectView } from './effect-view.ts';

/** Writes what a change does for a terminal: the summary, then a paragraph a claim. */
export function formatEffectText({ summary, claims }: EffectView): string {
  return [summary, ...claims.map(formatClaim)].join('\n\n');
}

function formatClaim({ title, id, kindLabel, ...effect }: ClaimEffect): string {
  const head = `${title} (${id})${kindLabel && `: ${kindLabel}`}`;
  return [head, ...toEffectLines(effect).map((line) => `    ${line}`)].join('\n');
}

/** What there is to say of one claim below its title, a line each. */
export function toEffectLines({
  status,
  moves,
  origins,
  reasons,
  causes,
}: Pick<ClaimEffect, 'status' | 'moves' | 'origins' | 'reasons' | 'causes'>): string[] {
  const { effect } = words;
  return [
    sayMove(status),
    ...moves.map((move) => `${move.label}: ${sayMove(move)}`),
    ...origins.gained.map((name) => `${effect.originsGained}: ${name}`),
    ...origins.lost.map((name) => `${effect.originsLost}: ${name}`),
    ...reasons.map(({ text, records }) => `${effect.reasons}: ${endSentence(text, records)}`),
    ...causes.map(({ text, id }) => `${effect.causes}: ${text} (${id})`),
  ];
}

/** `Single origin (S5) → Contested (S3)`; where there is only one side, that one. */
export function sayMove({ before, after }: Pick<Move, 'before' | 'after'>): string {
  if (before === after) return words.effect.still(after ?? '');
  if (before === undefined) return after ?? '';
  return words.effect.move(before, after ?? words.effect.none);
}

/** From this many on, the records of a reason are not listed. */
const MANY = 4;

/** A reason whose sentence ends in a colon is followed by the records that give it. */
function endSentence(text: string, records: readonly { name: string }[]): string {
  if (!text.endsWith(':')) return text;
  return records.length > MANY || records.length === 0
    ? text.replace(/:$/, '.')
    : `${text} ${records.map(({ name }) => name).join('; ')}.`;
}
