import type { MapRoute, RouteClaim } from '../../views/deployment-map.ts';
import { compactPath } from './compact-path.ts';
import { averageCurve, type Curve, directionOf, distanceOf, type Point, pointAt } from './curve.ts';
import { type MooredWay, traceWay } from './moorings.ts';

/** One claim: an arc that ends in the head of an arrow, so many pixels long. */
export type Arc = { claim: RouteClaim; curve: Curve; head: number };

/** The arcs of a route side by side, in the order of its claims; `path` and `width` are of all together. */
export type Ribbon = { route: MapRoute; arcs: Arc[]; path: string; width: number };

/**
 * The arcs of a ribbon that share a status, as paths. Every other line is apart, so that the dashes of neighbours can be
 * set off against each other as bricks in a wall: side by side they would look like one broad line.
 */
export type Strand = {
  status: RouteClaim['status']['status'];
  lines: string[];
  heads: string;
  /** The width of its one line, where that stands for several claims, in pixels. */
  width?: number;
};

/** A line of several claims is so much of the width that as many lines have. */
const BUNDLED = 0.7;

/** A head is broader than its line by so much, in pixels. */
const HEAD_OVER_LINE = 2.8;

/** The width of a head, and how much of it is drawn over its line, as parts of its length. */
const HEAD_WIDTH = 0.75;
const OVER_LINE = 0.2;

/** Draws the arcs of a route. */
export function drawRibbon(way: MooredWay, head: number): Ribbon {
  const { route, from, to } = way;
  const half = (route.claims.length - 1) / 2;
  return {
    route,
    path: compactPath(draw(traceWay(way)), 1, 0),
    width: route.claims.length * Math.max(from.hub.pitch, to.hub.pitch),
    arcs: route.claims.map((claim, index) => ({
      claim,
      curve: traceWay(way, index - half),
      head,
    })),
  };
}

/** The paths of a ribbon by status. */
export function toStrands({ arcs }: Ribbon): Strand[] {
  return [...Map.groupBy(arcs, ({ claim }) => claim.status.status)].map(([status, alike]) => ({
    status,
    lines: [0, 1]
      .map((parity) => alike.filter((_, index) => index % 2 === parity))
      .filter((lines) => lines.length > 0)
      .map((lines) => compactPath(lines.map(drawLine).join(''), 1, 1)),
    heads: compactPath(alike.map(drawHead).join(''), 1, 1),
  }));
}

/** The same with one line for each status, in the middle of those it stands for and the broader the more. */
export function toBundles({ arcs, width }: Ribbon): Strand[] {
  return [...Map.groupBy(arcs, ({ claim }) => claim.status.status)].flatMap(([status, alike]) => {
    const [first, ...others] = alike;
    if (!first) return [];
    const broad = others.length > 0 && (BUNDLED * width * alike.length) / arcs.length;
    const head = broad ? Math.max(first.head, (broad + HEAD_OVER_LINE) / HEAD_WIDTH) : first.head;
    const arc: Arc = { ...first, curve: averageCurve(alike.map(({ curve }) => curve)), head };
    return {
      status,
      lines: [compactPath(drawLine(arc), 1, 1)],
      heads: compactPath(drawHead(arc), 1, 1),
      ...(broad && { width: broad }),
    };
  });
}

/** Where the head of an arc begins. */
export function footOfHead({ curve: [, , arriving, to], head }: Arc): Point {
  return pointAt(to, directionOf(to, arriving), head);
}

/** The line ends within its head. */
function drawLine({ curve: [from, leaving, arriving, to], head }: Arc): string {
  const back = directionOf(to, arriving);
  const end = pointAt(to, back, Math.min((1 - OVER_LINE) * head, distanceOf(from, to)));
  return draw([from, leaving, arriving, end]);
}

function drawHead(arc: Arc): string {
  const [, , , to] = arc.curve;
  const foot = footOfHead(arc);
  const back = directionOf(to, foot);
  const half = (HEAD_WIDTH * arc.head) / 2;
  const corners = [-1, 1].flatMap((side) => pointAt(foot, back + (side * Math.PI) / 2, half));
  return `M${to.join(' ')}L${corners.join(' ')}z`;
}

function draw([from, ...points]: Curve): string {
  return `M${from.join(' ')}C${points.flat().join(' ')}`;
}
