import { describe, expect, test } from 'vitest';
import { findLoops, traceOrigins } from '../../../src/domain/origins.ts';
import type { Source } from '../../../src/domain/source.ts';
import { assess, CLAIM, graphOf, mentions, relay, source } from '../../helpers/records.ts';

/** Labels of the origins of one of the sources. */
function originsOf(id: string, sources: readonly Source[]): string[] {
  const graph = graphOf(sources);
  const start = graph.sources.get(id);
  if (!start) throw new Error(`no source ${id}`);
  return traceOrigins(graph, CLAIM, start).map(({ label }) => label);
}

const loopsOf = (...sources: Source[]) => findLoops(graphOf(sources), CLAIM);

describe('a loop that some path leaves is passed over', () => {
  test('to an origin', () => {
    const sources = [relay('a', ['b']), relay('b', ['a', 'c']), source({ id: 'c' })];
    expect(originsOf('a', sources)).toEqual(['c']);
    expect(originsOf('b', sources)).toEqual(['c']);
  });

  test('to a document of unknown origin: then none is known', () => {
    const sources = [relay('a', ['b']), relay('b', ['a', 'c']), relay('c', [])];
    expect(originsOf('a', sources)).toEqual([]);
  });

  test('by the reporting of a member', () => {
    const sources = [relay('a', ['b']), source({ id: 'b', basedOn: [{ source: 'a' }] })];
    expect(originsOf('a', sources)).toEqual(['b']);
  });

  test('into another loop: only the one without a way out is an origin', () => {
    const sources = [
      relay('a', ['b']),
      relay('b', ['a', 'c']),
      relay('c', ['d']),
      relay('d', ['c']),
    ];
    expect(originsOf('a', sources)).toEqual(['c ⇄ d']);
  });
});

describe('a loop that no path leaves', () => {
  const loop = [relay('a', ['b']), relay('b', ['c']), relay('c', ['b', 'a'])];

  test('is one circular origin of all its members', () => {
    const [origin] = assess(loop).origins;
    expect(origin).toMatchObject({
      origin: { kind: 'circular', label: 'a ⇄ b ⇄ c', members: ['a', 'b', 'c'] },
      declared: true,
    });
    expect(assess(loop)).toMatchObject({
      status: 'single-origin',
      counts: { independentOrigins: 1 },
    });
  });

  test('is an origin of a relay that leads into it without being a member', () => {
    expect(originsOf('z', [...loop, relay('z', ['a'])])).toEqual(['a ⇄ b ⇄ c']);
  });

  test('is not left by a path to a retracted document', () => {
    const retracted = { on: '2024-01-01', reason: 'made up' };
    const sources = [relay('a', ['b']), relay('b', ['a', 'c']), source({ id: 'c', retracted })];
    expect(originsOf('a', sources)).toEqual(['a ⇄ b']);
  });

  test('of one document that cites itself is circular, too', () => {
    expect(originsOf('a', [relay('a', ['a'])])).toEqual(['a']);
  });

  test('counts beside another loop, as two', () => {
    const other = [relay('y', ['z']), relay('z', ['y'])];
    expect(originsOf('x', [...loop, ...other, relay('x', ['a', 'y'])])).toEqual([
      'a ⇄ b ⇄ c',
      'y ⇄ z',
    ]);
  });

  test('can be such for one claim only', () => {
    const overridden = mentions({ basedOn: [{ origin: 'an interview' }] });
    const sources = [relay('a', ['b']), relay('b', ['a'], { claims: [overridden] })];
    expect(originsOf('a', sources)).toEqual(['an interview']);
  });
});

describe('loops are found', () => {
  test('each once, with its members in order', () => {
    expect(loopsOf(relay('b', ['a']), relay('a', ['b']), relay('z', ['z']))).toEqual([
      ['a', 'b'],
      ['z'],
    ]);
  });

  test('also where a path leaves them', () => {
    expect(loopsOf(relay('a', ['b']), relay('b', ['a', 'c']), source({ id: 'c' }))).toEqual([
      ['a', 'b'],
    ]);
  });

  test('also among documents that say nothing of the claim themselves', () => {
    const beyond = [relay('b', ['c'], { claims: [] }), relay('c', ['b'], { claims: [] })];
    expect(loopsOf(relay('a', ['b']), ...beyond)).toEqual([['b', 'c']]);
  });

  test('nowhere in a diamond, where two paths meet again', () => {
    const diamond = [
      relay('a', ['b', 'c']),
      relay('b', ['d']),
      relay('c', ['d']),
      source({ id: 'd' }),
    ];
    expect(loopsOf(...diamond)).toEqual([]);
  });
});
