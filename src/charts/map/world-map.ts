import type { MultiPolygon } from 'geojson';
import type { DeploymentMap, MapState } from '../../views/deployment-map.ts';
import { findAnchor, type Place } from './anchor.ts';
import { readAtlas } from './atlas.ts';
import { type Box, boxAround, cornersOf, grow } from './box.ts';
import { type Point, pointsOn } from './curve.ts';
import type { Frame } from './frames.ts';
import { clearAround, type Hub, makeHub } from './hub.ts';
import { countInk } from './ink.ts';
import type { MapWindow } from './map-window.ts';
import { drawOutline, type Outline } from './outline.ts';
import { type PlaceName, placeNames } from './place-names.ts';
import { drawRibbon, footOfHead, type Ribbon } from './ribbon.ts';
import { untangle } from './untangle.ts';
import { openWindows } from './windows.ts';

/** A map in pixels. */
export type WorldMap = {
  /** What of the plane is shown. */
  box: Box;
  main: Outline;
  inset?: Outline;
  ribbons: Ribbon[];
  names: PlaceName[];
};

/** Names keep clear of so many points of each arc, and of its head as if it were so many. */
const ARC_POINTS = 40;
const HEAD_POINTS = 8;

/** Room around what is drawn. */
const ROOM = 6;

/** The least height of a map, as a part of its width. */
const LEAST_HEIGHT = 0.42;

/** A state of which there is a shape. */
type DrawnState = { state: MapState; shape: MultiPolygon; place: Place };

/** Draws a map of routes, but of those with a state of which there is no shape; nothing where none is left. */
export function drawWorldMap(view: DeploymentMap, frame: Frame): WorldMap | undefined {
  const all = new Map(view.states.flatMap(locate).map((one) => [one.state.code, one]));
  const routes = view.routes.filter(({ sending, host }) => all.has(sending) && all.has(host));
  const routesOf = ({ state: { code } }: DrawnState) =>
    routes.filter(({ sending, host }) => sending === code || host === code);
  const states = [...all.values()].filter((one) => routesOf(one).length > 0);
  if (states.length === 0) return undefined;

  const most = Math.max(...routes.map(({ claims }) => claims.length));
  const spacing = { gap: frame.gap, pitch: Math.min(frame.pitch, frame.widest / most) };
  const hubIn = (one: DrawnState, window: MapWindow): Hub => {
    const at = window.projection(one.place) ?? [0, 0];
    const clear = clearAround(at, one.shape, window);
    return makeHub(one.state.code, at, clear, routesOf(one), spacing);
  };
  const { main, inset, windowOf } = openWindows(
    states,
    frame,
    (one, window) => hubIn(one, window).pitch < spacing.pitch,
  );
  const hubs = new Map(states.map((one) => [one.state.code, hubIn(one, windowOf(one))]));

  const ways = routes.flatMap((route) => {
    const [from, to] = [hubs.get(route.sending), hubs.get(route.host)];
    return from && to ? [{ route, from, to }] : [];
  });
  const ribbons = untangle(ways, grow(frame.box, -ROOM), frame.gap).map((way) =>
    drawRibbon(way, frame.head),
  );
  const arcs = ribbons.flatMap((ribbon) => ribbon.arcs);
  const lines = arcs.flatMap(({ curve }) => pointsOn(curve, ARC_POINTS));
  const heads = arcs.flatMap((arc) => Array.from({ length: HEAD_POINTS }, () => footOfHead(arc)));
  const names = placeNames(
    states.flatMap((one) => {
      const hub = hubs.get(one.state.code);
      const { box: bounds } = windowOf(one);
      const taken = inset && bounds !== inset.box ? [inset.box] : [];
      return hub ? [{ state: one.state, hub, bounds, taken }] : [];
    }),
    countInk([...lines, ...heads], frame.box),
  );

  const shown = states.map(({ state }) => state);
  const box = cutTo(frame, [
    ...lines,
    ...[...hubs.values()].flatMap(({ at }) => cornersOf(grow(boxAround([at]), frame.fit.margin.y))),
    ...names.flatMap((name) => cornersOf(name.box)),
    ...(inset ? cornersOf(inset.box) : []),
  ]);
  return {
    box,
    main: drawOutline({ ...main, box }, shown, frame.borders, inset?.box),
    ...(inset && { inset: drawOutline(inset, shown, frame.borders) }),
    ribbons,
    names,
  };
}

function locate(state: MapState): DrawnState[] {
  const shape = readAtlas().shapeOf(state.code);
  return shape ? [{ state, shape, place: findAnchor(state.code, shape) }] : [];
}

/** The frame, as high as what is drawn but no strip, and wider where an arc would leave it. */
function cutTo({ box: frame }: Frame, drawn: readonly Point[]): Box {
  const sides = [frame.x, frame.x + frame.width].map((x): Point => [x, frame.y]);
  const box = grow(boxAround(drawn), ROOM);
  const { x, width } = boxAround([...sides, ...drawn]);
  const more = Math.max(0, LEAST_HEIGHT * width - box.height);
  return {
    x: Math.floor(x),
    y: Math.floor(box.y - more / 2),
    width: Math.ceil(width),
    height: Math.ceil(box.height + more),
  };
}
