import type { MapRoute } from '../../views/deployment-map.ts';
import { type Curve, curveBetween, directionOf, type Point, pointAt } from './curve.ts';
import { type Hub, halfAngle } from './hub.ts';
import { spread } from './spread.ts';

/** A route between its hubs. */
export type Way = { route: MapRoute; from: Hub; to: Hub };

/** An end of a way: the side of a hub on which it stands, and the direction in which it leaves, in radians. */
export type Mooring = { hub: Hub; side: number; leaves: number };

/** A way with both its ends. */
export type MooredWay = { route: MapRoute; from: Mooring; to: Mooring };

/** How far a way turns toward the side of a hub on which it found room. */
const TURN = 0.35;

/** Finds room around their hubs for ways that set out so far beside their goals, in radians. */
export function moorWays(ways: readonly Way[], bows: readonly number[], gap: number): MooredWay[] {
  const moored = ways.map(({ route, from, to }, index): MooredWay => {
    const bow = bows[index] ?? 0;
    return {
      route,
      from: facing(from, directionOf(from.at, to.at) + bow),
      to: facing(to, directionOf(to.at, from.at) - bow),
    };
  });
  const ends = moored.flatMap(({ route, from, to }) => [
    { route, end: from },
    { route, end: to },
  ]);
  for (const [hub, group] of Map.groupBy(ends, ({ end }) => end.hub)) {
    if (group.length === 1) continue;
    const sides = spread(
      group.map(({ route, end }) => ({ angle: end.side, halfWidth: halfAngle(hub, route, gap) })),
    );
    for (const [index, { end }] of group.entries()) {
      end.side = sides[index] ?? end.side;
      end.leaves += TURN * shortestTurn(end.leaves, end.side);
    }
  }
  return moored;
}

/** The curve of a way, or of an arc that leaves and arrives so far beside it. */
export function traceWay({ from, to }: MooredWay, beside = 0): Curve {
  return curveBetween(landing(from, beside), from.leaves, landing(to, -beside), to.leaves);
}

/** Where an arc stands that is so many arcs to the right of the middle of its end. */
function landing({ hub, side, leaves }: Mooring, beside: number): Point {
  const middle = pointAt(hub.at, side, hub.radius);
  return pointAt(middle, leaves + Math.PI / 2, beside * hub.pitch);
}

function facing(hub: Hub, angle: number): Mooring {
  return { hub, side: angle, leaves: angle };
}

function shortestTurn(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}
