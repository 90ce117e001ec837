import fc from 'fast-check';
import svgpath from 'svgpath';
import { describe, expect, it, test } from 'vitest';
import { readAtlas } from '../../../../src/charts/map/atlas.ts';
import { boxAround, contains, overlap } from '../../../../src/charts/map/box.ts';
import { distanceOf, type Point, pointsOn } from '../../../../src/charts/map/curve.ts';
import {
  type Frame,
  LOW_NARROW,
  LOW_WIDE,
  NARROW,
  WIDE,
} from '../../../../src/charts/map/frames.ts';
import { type Outline, UNIT } from '../../../../src/charts/map/outline.ts';
import { toBundles, toStrands } from '../../../../src/charts/map/ribbon.ts';
import { drawWorldMap, type WorldMap } from '../../../../src/charts/map/world-map.ts';
import { loadContent } from '../../../../src/content/load-content.ts';
import type { Claim } from '../../../../src/domain/claim.ts';
import { STATE_CODES } from '../../../../src/domain/states.ts';
import { type DeploymentMap, toDeploymentMap } from '../../../../src/views/deployment-map.ts';
import { toHomePage } from '../../../../src/views/home-page.ts';
import { buildRegister } from '../../../../src/views/register.ts';
import { toStatePages } from '../../../../src/views/state-pages.ts';
import { claim, graphOf } from '../../../helpers/records.ts';

/** How far an arc may end beside a state that is smaller than the arcs that meet there, in pixels. */
const BESIDE = 4;

const frames: Record<string, Frame> = { WIDE, NARROW, LOW_WIDE, LOW_NARROW };

const register = buildRegister((await loadContent('content')).graph);

/** Every map of the site: that of the home page and of each state, in its frames. */
const maps = [
  { name: 'home', view: toHomePage(register).map, fits: ['WIDE', 'NARROW'] },
  ...toStatePages(register).map(({ code, map }) => ({
    name: code,
    view: map,
    fits: ['LOW_WIDE', 'LOW_NARROW'],
  })),
].flatMap(({ name, view, fits }) =>
  view
    ? fits.map((fit) => ({ name: `${name}, ${fit}`, view, map: draw(view, frames[fit] ?? WIDE) }))
    : [],
);

function draw(view: DeploymentMap, frame: Frame): WorldMap {
  const map = drawWorldMap(view, frame);
  if (!map) throw new Error('nothing to draw');
  return map;
}

/** A map of claims from one state to another: `RU BF`. */
const viewOf = (...pairs: string[]) => {
  const claims = pairs.map((pair, index): Claim => {
    const [sendingState = '', hostState = ''] = pair.split(' ');
    return claim({ id: `claim-${index}`, sendingState, hostState });
  });
  const view = toDeploymentMap([...buildRegister(graphOf([], claims)).assessments.values()]);
  if (!view) throw new Error('no claim');
  return view;
};

const arcsOf = ({ ribbons }: WorldMap) => ribbons.flatMap(({ arcs }) => arcs);
const endsOf = (map: WorldMap) =>
  map.ribbons.flatMap(({ route, arcs }) =>
    arcs.flatMap(({ curve: [from, , , to] }) => [
      { code: route.sending, at: from },
      { code: route.host, at: to },
    ]),
  );

/** The rings of a state as a window draws it. */
function ringsOf({ states }: Outline, code: string): Point[][] {
  const rings: Point[][] = [];
  const path = states.find(({ state }) => state.code === code)?.path ?? '';
  svgpath(path)
    .abs()
    // Each command is told with the point it starts from.
    .iterate(([command], _index, x, y) => {
      if (command === 'M') rings.push([]);
      else rings.at(-1)?.push([x * UNIT, y * UNIT]);
    });
  return rings;
}

/** How far a point lies outside the rings; nothing within them. */
function gapTo(rings: readonly Point[][], at: Point): number {
  const sides = rings.flatMap((ring) =>
    ring.map((to, index) => [ring[index - 1] ?? ring.at(-1) ?? to, to] as const),
  );
  const crossed = sides.filter(
    ([[x, y], [toX, toY]]) =>
      y > at[1] !== toY > at[1] && at[0] < x + ((at[1] - y) / (toY - y)) * (toX - x),
  );
  if (crossed.length % 2 === 1) return 0;
  return Math.min(...rings.flat().map((corner) => distanceOf(corner, at)));
}

describe.each(maps)('the map of $name', ({ view, map }) => {
  it('draws every claim once', () => {
    const drawn = arcsOf(map).map((arc) => arc.claim.id);
    const listed = view.routes.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(drawn.sort()).toEqual(listed.sort());
  });

  it('begins and ends every arc in its states', () => {
    const { inset } = map;
    const astray = endsOf(map)
      .map(({ code, at }) => {
        const drawn = inset && contains(inset.box, boxAround([at]));
        const rings = ringsOf(drawn ? inset : map.main, code);
        return { code, gap: gapTo(rings, at) };
      })
      .filter(({ gap }) => gap > BESIDE);
    expect(astray).toEqual([]);
  });

  it('keeps every arc in the picture', () => {
    const { x, y, width, height } = map.box;
    for (const [px, py] of arcsOf(map).flatMap(({ curve }) => pointsOn(curve, 50))) {
      expect(px).toBeGreaterThanOrEqual(x);
      expect(px).toBeLessThanOrEqual(x + width);
      expect(py).toBeGreaterThanOrEqual(y);
      expect(py).toBeLessThanOrEqual(y + height);
    }
  });

  it('names every state, whole and on no other name', () => {
    expect(map.names.map(({ state }) => state.code).sort()).toEqual(
      view.states.map(({ code }) => code).sort(),
    );
    for (const [index, { box }] of map.names.entries()) {
      expect(contains(map.box, box)).toBe(true);
      expect(map.names.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([]);
    }
  });

  it('lets no arcs of a route cross', () => {
    for (const { arcs } of map.ribbons) {
      const lines = arcs.map(({ curve }) => pointsOn(curve, 20));
      // Side by side, in one order from end to end.
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (!next) continue;
        const sides = line.slice(0, -1).map(([x, y], at) => {
          const [toX, toY] = line[at + 1] ?? [x, y];
          const [px, py] = next[at] ?? [x, y];
          return Math.sign((toX - x) * (py - y) - (toY - y) * (px - x));
        });
        expect(new Set(sides).size).toBe(1);
      }
    }
  });
});

describe('a map', () => {
  it('draws the same claims in the same way', () => {
    const view = viewOf('RU BF', 'RU BF', 'FR NG', 'TR NE');
    expect(draw(view, WIDE)).toEqual(draw(view, WIDE));
  });

  it('sets arcs of a route apart by the same distance', () => {
    const arcs = arcsOf(draw(viewOf('RU ML', 'RU ML', 'RU ML', 'RU ML'), WIDE));
    for (const end of [0, 3] as const) {
      const ends = arcs.map(({ curve }) => curve[end]);
      const steps = ends.slice(1).map((at, index) => distanceOf(ends[index] ?? at, at));
      for (const step of steps) expect(step).toBeCloseTo(WIDE.pitch);
    }
  });

  it('draws routes there and back side by side', () => {
    const [there = [], back = []] = draw(viewOf('RU UA', 'UA RU'), WIDE).ribbons.map(({ arcs }) =>
      arcs.flatMap(({ curve }) => pointsOn(curve, 9)),
    );
    const gaps = there.map((point) => Math.min(...back.map((other) => distanceOf(point, other))));
    // A line is 1.5 pixels wide.
    expect(Math.min(...gaps)).toBeGreaterThan(2);
  });

  it('enlarges West Africa only where its arcs have no room without', () => {
    const few = ['RU BF', 'TR NE'];
    expect(draw(viewOf(...few), WIDE).inset).toBeUndefined();
    const many = Array.from({ length: 9 }, () => 'RU BF');
    expect(draw(viewOf(...few, ...many), WIDE).inset).toBeDefined();
    const elsewhere = Array.from({ length: 9 }, () => 'RU RW');
    expect(draw(viewOf(...elsewhere), WIDE).inset).toBeUndefined();
  });

  it('shades the states of its claims and no other', () => {
    const { main } = draw(viewOf('RW CD', 'RW MZ'), WIDE);
    expect(main.states.map(({ state }) => state.code)).toEqual(['CD', 'MZ', 'RW']);
  });

  it('leaves out a route to where there is no shape', () => {
    expect(drawWorldMap(viewOf('FR GP'), WIDE)).toBeUndefined();
    const { ribbons, names } = draw(viewOf('FR GP', 'RU BF'), WIDE);
    expect(ribbons.map(({ route }) => route.id)).toEqual(['route-ru-bf']);
    expect(names.map(({ state }) => state.code)).toEqual(['BF', 'RU']);
  });

  it('closes up arcs that are many, so that no ribbon is broader than it may be', () => {
    const { ribbons } = draw(viewOf(...Array.from({ length: 60 }, () => 'RU ML')), NARROW);
    expect(ribbons[0]?.width).toBeLessThanOrEqual(NARROW.widest + 1e-6);
  });

  it('sets the dashes of neighbours off against each other', () => {
    const [ribbon] = draw(viewOf('RU ML', 'RU ML', 'RU ML'), WIDE).ribbons;
    const [strand, ...others] = ribbon ? toStrands(ribbon) : [];
    expect(others).toEqual([]);
    // One path for the first and the third arc, one for the second.
    expect(strand?.lines.map((line) => line.match(/m/gi)?.length)).toEqual([2, 1]);
    expect(strand?.heads.match(/z/gi)).toHaveLength(3);
  });

  it('bundles the claims of a status into one line, the broader the more, within the ribbon', () => {
    const [ribbon] = draw(viewOf('RU ML', 'RU ML', 'RU ML'), NARROW).ribbons;
    const [bundle, ...others] = ribbon ? toBundles(ribbon) : [];
    expect(others).toEqual([]);
    expect(bundle?.lines.map((line) => line.match(/m/gi)?.length)).toEqual([1]);
    expect(bundle?.heads.match(/z/gi)).toHaveLength(1);
    expect(bundle?.width).toBeGreaterThan((ribbon?.width ?? 0) / 3);
    expect(bundle?.width).toBeLessThan(ribbon?.width ?? 0);
  });

  it('draws one claim of a status as it draws any other', () => {
    const [ribbon] = draw(viewOf('RU ML'), NARROW).ribbons;
    expect(ribbon && toBundles(ribbon)).toEqual(ribbon && toStrands(ribbon));
  });
});

test('whatever states claims name, arcs stay in the picture and names touch no other', () => {
  const drawable = STATE_CODES.filter((code) => readAtlas().shapeOf(code));
  const codes = fc.constantFrom(...drawable);
  const pairs = fc.array(
    fc.tuple(codes, codes).filter(([a, b]) => a !== b),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(pairs, fc.constantFrom(...Object.values(frames)), (list, frame) => {
      const map = draw(viewOf(...list.map((pair) => pair.join(' '))), frame);
      expect(arcsOf(map)).toHaveLength(list.length);
      const points = arcsOf(map).flatMap(({ curve }) => pointsOn(curve, 20));
      expect(points.every((point) => contains(map.box, boxAround([point])))).toBe(true);
      for (const [index, { box }] of map.names.entries()) {
        expect(contains(map.box, box)).toBe(true);
        expect(map.names.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});
