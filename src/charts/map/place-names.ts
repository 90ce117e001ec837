import type { MapState } from '../../views/deployment-map.ts';
import { measureText, TEXT_SIZE } from '../measure-text.ts';
import { type Box, contains, gapBetween, grow, holds, overlap } from './box.ts';
import { distanceOf, type Point, pointAt } from './curve.ts';
import type { Hub } from './hub.ts';

/** A state that is to be named, its hub, where its name may stand, and what it may not cover there. */
export type Named = { state: MapState; hub: Hub; bounds: Box; taken: readonly Box[] };

/** The name of a state in the middle of a rectangle; where it stands apart, a line leads to the state. */
export type PlaceName = { state: MapState; box: Box; leader?: [Point, Point] };

/** Height of a name, in pixels as all lengths here. */
const HEIGHT = TEXT_SIZE + 3;

/** Sides of a hub on which a name may stand, and how far from it. */
const SIDES = 24;
const DISTANCES = [2, 6, 12, 20, 30, 42, 56];

/** From this distance on, a line leads to the state; it is looked at in these places, as parts of its length. */
const APART = 12;
const LEADER_PARTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Room between names, and between a name and the edge. */
const ROOM = 2;

/** Hubs farther away than this are not mistaken for the one that a name is of. */
const SIGHT = 150;

/** What is to be avoided, and how much. */
const COST = { arc: 2, distance: 0.5, stranger: 8, hub: 20, above: 2, none: 100 };

/** How many times each name may choose first, and how many choices are made all together. */
const PASSES = 4;
const MOST_CHOICES = 2500;

/** A place for a name, the places its line leads through, and what it costs without looking at other names. */
type Spot = PlaceName & { around: Box; through: Point[]; cost: number };

/** Where a name may stand, the best first, and how much that matters. */
type Choice = { spots: Spot[]; weight: number };

/**
 * Places names beside their states, on no other name and on few arcs. A name that finds no room is left out.
 *
 * @param inkIn how much of the arcs lies in a rectangle
 */
export function placeNames(named: readonly Named[], inkIn: (box: Box) => number): PlaceName[] {
  const hubs = named.map(({ hub }) => hub);
  let order: Choice[] = named
    .map((one) => ({ spots: findSpots(one, hubs, inkIn), weight: Math.sqrt(one.hub.arcs) }))
    .sort((a, b) => b.weight - a.weight);
  let best = choose(order);
  const passes = Array.from({ length: PASSES }, () => order).flat();
  for (const name of passes.slice(0, MOST_CHOICES / order.length)) {
    // Who chooses first stands best: each name in turn may, if that is better for all.
    const other = [name, ...order.filter((one) => one !== name)];
    const chosen = choose(other);
    if (chosen.cost < best.cost) [order, best] = [other, chosen];
  }
  return best.spots.map(({ state, box, leader }) => ({ state, box, ...(leader && { leader }) }));
}

/** Each takes the best place that is left. */
function choose(order: readonly Choice[]): { spots: Spot[]; cost: number } {
  const taken: Spot[] = [];
  let cost = 0;
  for (const { spots, weight } of order) {
    const free = spots.find((spot) => !taken.some((other) => meet(spot, other)));
    if (free) taken.push(free);
    cost += weight * (free?.cost ?? COST.none);
  }
  return { spots: taken, cost };
}

/** Whether two names touch, or one the line that leads from the other. */
function meet(a: Spot, b: Spot): boolean {
  return (
    overlap(a.around, b.box) ||
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
      const leader = distance >= APART ? leadTo(hub, side, distance) : undefined;
      const near = gapBetween(box, hub.at);
      const gaps = others.map((other) => ({ gap: gapBetween(box, other.at), ...other }));
      const covered = [...gaps, { gap: near, ...hub }].filter(
        ({ gap, radius }) => gap < radius + ROOM - 1,
      );
      return {
        state,
        box,
        around: grow(box, ROOM),
        ...(leader && { leader }),
        through: leader ? LEADER_PARTS.map((part) => between(leader, part)) : [],
        cost:
          COST.arc * inkIn(box) +
          COST.distance * distance +
          COST.stranger * gaps.filter(({ gap }) => gap < near).length +
          COST.hub * covered.length +
          COST.above * Math.abs(Math.sin(side)),
      };
    }),
  );
  return spots
    .filter(({ around }) => contains(bounds, around))
    .filter(({ around }) => !taken.some((other) => overlap(around, other)))
    .sort((a, b) => a.cost - b.cost);
}

function leadTo(hub: Hub, side: number, distance: number): [Point, Point] {
  return [pointAt(hub.at, side, hub.radius + 2), pointAt(hub.at, side, hub.radius + distance - 1)];
}

function between([[x, y], [toX, toY]]: [Point, Point], part: number): Point {
  return [x + part * (toX - x), y + part * (toY - y)];
}
