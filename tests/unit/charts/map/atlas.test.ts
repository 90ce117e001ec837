import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { findAnchor, type Place } from '../../../../src/charts/map/anchor.ts';
import { readAtlas } from '../../../../src/charts/map/atlas.ts';
import { loadContent } from '../../../../src/content/load-content.ts';
import { STATE_CODES } from '../../../../src/domain/states.ts';

/** A kilometre on the ground, in radians. */
const POINT = 1 / 6371;

const atlas = readAtlas();

/** The states, by ISO code, in whose shape a place lies. */
const statesAt = (place: Place) =>
  STATE_CODES.filter((code) => {
    const shape = atlas.shapeOf(code);
    return shape !== undefined && geoContains(shape, place);
  });

describe('the atlas', () => {
  it.each<[string, string, Place]>([
    ['Crimea with Ukraine', 'UA', [34.1, 45.2]],
    ['Western Sahara by itself', 'EH', [-13, 24.5]],
    ['Kosovo by itself', 'XK', [20.9, 42.6]],
    ['Somaliland with Somalia', 'SO', [44, 9.5]],
    ['Northern Cyprus with Cyprus', 'CY', [33.6, 35.3]],
  ])('draws %s', (_name, code, place) => {
    expect(statesAt(place)).toEqual([code]);
  });

  it('has a shape for every state that a claim names', async () => {
    const { graph } = await loadContent('content');
    const named = [...graph.claims.values()].flatMap((claim) => [
      claim.sendingState,
      claim.hostState,
    ]);
    expect(named.filter((code) => !atlas.shapeOf(code))).toEqual([]);
  });

  it('leaves out more, the coarser the detail, and keeps the states that are large', () => {
    const coarse = readAtlas(1e-4);
    expect(JSON.stringify(coarse.land).length).toBeLessThan(JSON.stringify(atlas.land).length / 10);
    expect(coarse.shapeOf('BF')).toBeDefined();
    expect(coarse.shapeOf('SG')).toBeUndefined();
  });
});

describe('the anchor of a state', () => {
  const drawn = STATE_CODES.flatMap((code) => {
    const shape = atlas.shapeOf(code);
    return shape ? [{ code, shape }] : [];
  });

  it('lies within its shape, or at it where that is only a point', () => {
    expect(drawn.length).toBeGreaterThan(200);
    const outside = drawn.filter(({ code, shape }) => {
      const anchor = findAnchor(code, shape);
      const nearest = shape.coordinates
        .flat(2)
        .map((corner) => geoDistance(corner as Place, anchor));
      return !geoContains(shape, anchor) && Math.min(...nearest) > POINT;
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });
});
