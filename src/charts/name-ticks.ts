import { meet, type Stretch } from './free-row.ts';
import { measureText } from './measure-text.ts';

/** A tick of an axis, with its name where there is room. */
export type Tick = { x: number; label?: string };

/** A tick before it is named; the first name of an axis may say more. */
export type UnnamedTick = { x: number; name: (isFirst: boolean) => string };

/** Names the ticks from the left; a name that would touch the one before, or leave the bounds, is left out. */
export function nameTicks(ticks: readonly UnnamedTick[], bounds: Stretch): Tick[] {
  let before: Stretch | undefined;
  return ticks.map(({ x, name }) => {
    const label = name(before === undefined);
    const half = measureText(label) / 2;
    const stretch = { from: x - half, to: x + half };
    const fits = stretch.from >= bounds.from && stretch.to <= bounds.to;
    if (!fits || (before && meet(before, stretch))) return { x };
    before = stretch;
    return { x, label };
  });
}
