import { type Box, boxAround, holds, overlap } from './box.ts';
import { doCross, type Point, pointsOn } from './curve.ts';
import type { Hub } from './hub.ts';
import { type MooredWay, moorWays, traceWay, type Way } from './moorings.ts';

/** The bow of a way that nothing hinders, in radians. */
const CALM = 0.15;

/** How far a bow may be off that. */
const OFF = [-0.45, -0.3, -0.15, 0, 0.15, 0.3];

/** How many times each way looks for a better bow. */
const ROUNDS = 2;

/** With more ways than these, no bows are worth the search. */
const MOST_WAYS = 40;

/** Points of a way that are looked at. */
const POINTS = 9;

/** What is to be avoided, and how much. */
const COST = { bend: 30, outside: 1, crossing: 0.8, stranger: 4 };

/** Room between a way and hubs of others, in pixels. */
const ROOM = 5;

/** Moors ways so that they are gentle, stay in the frame, and few cross each other or touch other hubs. */
export function untangle(ways: readonly Way[], frame: Box, gap: number): MooredWay[] {
  const hubs = [...new Set(ways.flatMap(({ from, to }) => [from, to]))];
  let bows = ways.map(calmBow);
  let best = moorWays(ways, bows, gap);
  if (ways.length > MOST_WAYS) return best;
  let least = costOf(best, hubs, frame);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, way] of ways.entries()) {
      for (const off of OFF) {
        const others = bows.with(index, calmBow(way) + off);
        const moored = moorWays(ways, others, gap);
        const bent = others.reduce(
          (sum, bow, at) => sum + (bow - calmBow(ways[at] as Way)) ** 2,
          0,
        );
        const cost = costOf(moored, hubs, frame) + COST.bend * bent;
        if (cost < least) [bows, best, least] = [others, moored, cost];
      }
    }
  }
  return best;
}

/** To the north, as flights go. */
function calmBow({ from, to }: Way): number {
  return to.at[0] < from.at[0] ? CALM : -CALM;
}

function costOf(moored: readonly MooredWay[], hubs: readonly Hub[], frame: Box): number {
  const traces = moored.map((way) => {
    const points = pointsOn(traceWay(way), POINTS);
    return { way, points, box: boxAround(points) };
  });
  let cost = 0;
  for (const [index, { way, points, box }] of traces.entries()) {
    const { from, to, route } = way;
    cost += COST.outside * points.filter((point) => !holds(frame, point)).length;
    const room = ROOM + (route.claims.length * Math.max(from.hub.pitch, to.hub.pitch)) / 2;
    const strangers = hubs.filter(
      (hub) =>
        hub !== from.hub &&
        hub !== to.hub &&
        points.some(
          (point, at) => gapToStretch(points[at - 1] ?? point, point, hub.at) < hub.radius + room,
        ),
    );
    cost += COST.stranger * strangers.length;
    for (const other of traces.slice(index + 1)) {
      if (!overlap(box, other.box)) continue;
      // The wider two ways are, the worse it is when they cross.
      const weight = Math.sqrt(route.claims.length * other.way.route.claims.length);
      cost += COST.crossing * weight * crossings(points, other.points);
    }
  }
  return cost;
}

/** How far a point lies from a straight stretch. */
function gapToStretch([x, y]: Point, [toX, toY]: Point, [px, py]: Point): number {
  const [width, height] = [toX - x, toY - y];
  const along = ((px - x) * width + (py - y) * height) / (width ** 2 + height ** 2 || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x + part * width - px, y + part * height - py);
}

/** How often two lines cross. */
function crossings(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      if (doCross(a[i - 1] as Point, a[i] as Point, b[j - 1] as Point, b[j] as Point)) count += 1;
    }
  }
  return count;
}
