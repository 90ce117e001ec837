import type { MapState } from '../../views/deployment-map.ts';
import { measureText, TEXT_SIZE } from '../measure-text.ts';
import { type Box, contains, gapBetween, grow, holds, overlap } from './box.ts';
import { distanceOf, doCross, type Point, pointAt } from './curve.ts';
import type { Hub } from './hub.ts';

/** A state that is to be named, its hub, where its name may stand, and what it may not cover there. */
export type Named = { state: MapState; hub: Hub; bounds: Box; taken: readonly Box[] };

/** The name of a state in the middle of a rectangle; where it stands apart, a line leads to the state. */
export type PlaceName = { state: MapState; box: Box; leader?: [Point, Point] };

/** Height of a name, in pixels as all lengths here. */
const HEIGHT = TEXT_SIZE + 3;

/** Sides of a hub on which a name may stand, and how far from it. */
const SIDES = 24;
const DISTANCES = [2, 6, 12, 20, 30, 42, 56, 72];

/** From this distance on, a line leads to the state; it is looked at in these places, as parts of its length. */
const APART = 12;
const LEADER_PARTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Room between names, and between a name and the edge. */
const ROOM = 2;

/** So close to a hub, a name is taken for the name of its state. */
const CLOSE = 4;

/** Hubs farther away than this are not mistaken for the one that a name is of. */
const SIGHT = 150;

/** What is to be avoided, and how much. */
const COST = { arc: 2, distance: 0.5, stranger: 12, close: 40, above: 2, none: 150 };

/** How many times each name looks for a better place, and at how many of its best places. */
const PASSES = 3;
const TRIED = 60;

/** A name makes way for another, but not so many at once; with more names than these, none does. */
const MOST_MOVED = 2;
const MOST_NAMES = 60;

/** A place for a name, the places its line leads through, and what it costs without looking at other names. */
type Spot = PlaceName & { around: Box; through: Point[]; cost: number };

/** Where a name may stand, the best first, and how much that matters. */
type Choice = { spots: Spot[]; weight: number };

/** Where the names of choices stand, in their order; some may stand nowhere. */
type Placed = readonly (Spot | undefined)[];

/**
 * Places names beside their states, on no other name and on few arcs. A name that finds no room is left out.
 *
 * @param inkIn how much of the arcs lies in a rectangle
 */
export function placeNames(named: readonly Named[], inkIn: (box: Box) => number): PlaceName[] {
  const hubs = named.map(({ hub }) => hub);
  const choices: Choice[] = named
    .map((one) => ({ spots: findSpots(one, hubs, inkIn), weight: Math.sqrt(one.hub.arcs) }))
    .sort((a, b) => b.weight - a.weight);
  const all = choices.map((_, index) => index);
  let placed = settle([], all, choices);
  for (let pass = 0; pass < PASSES && choices.length <= MOST_NAMES; pass += 1) {
    for (const [index, { spots }] of choices.entries()) {
      for (const spot of spots.slice(0, TRIED)) {
        const moved = all.filter((at) => at !== index && placed[at] && meet(spot, placed[at]));
        if (moved.length > MOST_MOVED) continue;
        const others = placed.map((other, at) => (moved.includes(at) ? undefined : other));
        const tried = settle(others.with(index, spot), moved, choices);
        if (costOf(tried, choices) < costOf(placed, choices)) placed = tried;
      }
    }
  }
  return placed.flatMap((spot) =>
    spot ? [{ state: spot.state, box: spot.box, ...(spot.leader && { leader: spot.leader }) }] : [],
  );
}

/** Gives some names, one after the other, the best place that is left. */
function settle(placed: Placed, some: readonly number[], choices: readonly Choice[]): Placed {
  const settled = choices.map((_, index) => placed[index]);
  for (const index of some) {
    settled[index] = choices[index]?.spots.find(
      (spot) => !settled.some((other, at) => at !== index && other && meet(spot, other)),
    );
  }
  return settled;
}

function costOf(placed: Placed, choices: readonly Choice[]): number {
  return choices.reduce(
    (sum, { weight }, index) => sum + weight * (placed[index]?.cost ?? COST.none),
    0,
  );
}

/** Whether two names touch, or their lines cross, or one touches the line of the other. */
function meet(a: Spot, b: Spot): boolean {
  return (
    overlap(a.around, b.box) ||
    (a.leader !== undefined && b.leader !== undefined && doCross(...a.leader, ...b.leader)) ||
    a.through.some((point) => holds(b.box, point)) ||
    b.through.some((point) => holds(a.box, point))
  );
}

/** Every place for a name, the best first. */
function findSpots(
  { state, hub, bounds, taken }: Named,
  hubs: readonly Hub[],
  inkIn: (box: Box) => number,
): Spot[] {
  const width = measureText(state.name);
  const others = hubs.filter((other) => other !== hub && distanceOf(other.at, hub.at) < SIGHT);
  const sides = Array.from({ length: SIDES }, (_, index) => (index / SIDES) * 2 * Math.PI);
  const spots = DISTANCES.flatMap((distance) =>
    sides.map((side): Spot => {
      const [x, y] = pointAt(hub.at, side, hub.radius + distance);
      const box = {
        x: x + ((Math.cos(side) - 1) * width) / 2,
        y: y + ((Math.sin(side) - 1) * HEIGHT) / 2,
        width,
        height: HEIGHT,
      };
      const around = grow(box, ROOM);
      const leader = distance >= APART ? leadTo(hub, side, distance) : undefined;
      const reach = (other: Hub) => gapBetween(box, other.at) - other.radius;
      const nearest = Math.min(...others.map(reach));
      return {
        state,
        box,
        around,
        ...(leader && { leader }),
        through: leader ? LEADER_PARTS.map((part) => between(leader, part)) : [],
        cost:
          COST.arc * inkIn(box) +
          COST.distance * distance +
          (nearest < reach(hub) ? COST.stranger : 0) +
          (nearest < CLOSE ? COST.close : 0) +
          COST.above * Math.abs(Math.sin(side)),
      };
    }),
  );
  return spots
    .filter(({ around }) => contains(bounds, around))
    .filter(({ around }) => !taken.some((other) => overlap(around, other)))
    .filter(({ around }) => !others.some((other) => gapBetween(around, other.at) <= other.radius))
    .sort((a, b) => a.cost - b.cost);
}

function leadTo(hub: Hub, side: number, distance: number): [Point, Point] {
  return [pointAt(hub.at, side, hub.radius + 2), pointAt(hub.at, side, hub.radius + distance - 1)];
}

function between([[x, y], [toX, toY]]: [Point, Point], part: number): Point {
  return [x + part * (toX - x), y + part * (toY - y)];
}
