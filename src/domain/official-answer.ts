import type { Claim } from './claim.ts';
import { compareOrigins, type Origin } from './origins.ts';
import type { StatePositions, Standing } from './positions.ts';
import type { Source } from './source.ts';

/** What the two governments concerned answer, in the order in which the rules are tried. */
export const OFFICIAL_ANSWERS = [
  'disputed',
  'confirmed-by-both',
  'confirmed-by-host',
  'confirmed-by-sending',
  'denied',
  'partly-confirmed',
  'no-clear-position',
  'none-on-record',
] as const;
export type OfficialAnswer = (typeof OFFICIAL_ANSWERS)[number];

/** How well it is known that a state takes the position on which it stands. */
export type PositionBacking = {
  /** A document of that government itself is on record. */
  primary: boolean;
  /** Documents in which that position stands, undated ones among them. */
  sources: readonly Source[];
  /** Known origins of those documents. */
  origins: readonly Origin[];
};

/** Applies rules G1 to G8 of docs/assessment.md to where the two parties stand: the first that fits. */
export function answerOfficially(
  claim: Claim,
  positions: ReadonlyMap<string, StatePositions>,
): OfficialAnswer {
  const host = positions.get(claim.hostState)?.standing ?? 'silent';
  const sending = positions.get(claim.sendingState)?.standing ?? 'silent';
  const either = (standing: Standing) => host === standing || sending === standing;

  if (either('mixed') || (either('confirms') && either('denies'))) return 'disputed';
  if (host === 'confirms' && sending === 'confirms') return 'confirmed-by-both';
  if (host === 'confirms') return 'confirmed-by-host';
  if (sending === 'confirms') return 'confirmed-by-sending';
  if (either('denies')) return 'denied';
  if (either('partly-confirms')) return 'partly-confirmed';
  if (either('no-position')) return 'no-clear-position';
  return 'none-on-record';
}

/**
 * Tells on what a state's standing rests (rule P4): every document in which a position that decides it stands;
 * where none decides, every document in which it speaks.
 */
export function backPositions(
  { deciding, positions }: StatePositions,
  originsOf: (source: Source) => readonly Origin[],
): PositionBacking {
  const decided = new Set(deciding.map(({ position }) => position));
  const agreeing =
    decided.size > 0 ? positions.filter(({ position }) => decided.has(position)) : positions;
  const sources = [...new Set(agreeing.map(({ source }) => source))];
  const origins = new Map(
    sources.flatMap(originsOf).map((origin) => [origin.key, origin] as const),
  );
  return {
    primary: agreeing.some(({ primary }) => primary),
    sources,
    origins: [...origins.values()].sort(compareOrigins),
  };
}
