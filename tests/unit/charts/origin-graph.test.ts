import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawing, drawOriginGraph } from '../../../src/charts/origin-graph.ts';
import { round } from '../../../src/charts/graph-sizes.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import type { Records } from '../../../src/domain/graph.ts';
import type { Source } from '../../../src/domain/source.ts';
import { onlyFrom, type OriginGraph, toOriginGraph } from '../../../src/views/origin-graph.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { records } from '../../helpers/arbitrary-records.ts';
import {
  CLAIM,
  contradicts,
  graphOf,
  mentions,
  relay,
  source,
  unsourced,
} from '../../helpers/records.ts';

/** The graph of the claim on these records. */
function toGraph(sources: readonly Source[]): OriginGraph {
  return toOriginGraph(buildRegister(graphOf(sources)), CLAIM);
}

function draw(sources: readonly Source[]): Drawing {
  return drawOriginGraph(toGraph(sources), textWidth);
}

/** Links as `from → to`, with what is special about them. */
function listLinks({ edges }: OriginGraph): string[] {
  return edges.map(({ from, to, kind }) =>
    kind === 'declared' ? `${from} → ${to}` : `${from} → ${to} (${kind})`,
  );
}

function kindOf({ nodes }: OriginGraph, id: string): string | undefined {
  return nodes.find((node) => node.id === id)?.kind;
}

const chain = [
  source({ id: 'a' }),
  relay('b', ['a']),
  relay('c', ['b'], { claims: [contradicts()] }),
];
/** It leads to a circle, and a relay of it has an origin besides. */
const circle = [relay('a', ['b']), relay('b', ['a']), relay('c', ['a'])];
const loopWithWayOut = [
  relay('a', ['b']),
  source({ id: 'b', originType: 'own-and-relay', basedOn: [{ source: 'a' }] }),
];

describe('the graph of origins', () => {
  it('follows relays one by one', () => {
    expect(listLinks(toGraph(chain))).toEqual(['publisher:a → a', 'a → b', 'b → c']);
  });

  it('tells documents apart by stance, and relays without an entry from all of them', () => {
    const graph = toGraph([
      source({ id: 'a', claims: [] }),
      relay('b', ['a'], { claims: [mentions()] }),
      relay('c', ['a'], { claims: [contradicts()] }),
      relay('d', ['a']),
    ]);
    expect(['a', 'b', 'c', 'd'].map((id) => kindOf(graph, id))).toEqual([
      'relay',
      'mentions',
      'contradicts',
      'supports',
    ]);
  });

  it('says where no origin is known', () => {
    const graph = toGraph([unsourced('a')]);
    expect(listLinks(graph)).toEqual([':unknown → a (unknown)']);
    expect(graph.nodes.find(({ id }) => id === 'a')?.title).toContain('no known origin');
  });

  it('says in words which links are inferred', () => {
    const graph = toGraph([unsourced('a', { basedOn: [{ origin: 'Agency', inferred: true }] })]);
    expect(listLinks(graph)).toEqual(['stated:Agency → a (inferred)']);
    const { detail, title } = graph.nodes.find(({ id }) => id === 'a') ?? {};
    expect(detail).toBe('undated, link inferred');
    expect(title).toContain('Agency (inferred, not declared)');
  });

  it('leads the members of a circle back to the circle', () => {
    const graph = toGraph(circle);
    expect(kindOf(graph, 'circular:a b')).toBe('circular');
    expect(listLinks(graph)).toEqual(['circular:a b → a', 'circular:a b → b', 'a → c']);
  });

  it('shows both ways of a loop that a path leaves', () => {
    expect(listLinks(toGraph(loopWithWayOut))).toEqual(['b → a', 'a → b', 'publisher:b → b']);
  });

  it('keeps what goes back to one origin', () => {
    const register = buildRegister(graphOf([...chain, source({ id: 'z' })]));
    const { origin } = register.origins.get('publisher:a') ?? {};
    if (!origin) throw new Error('the origin is missing');
    const { nodes } = onlyFrom(toOriginGraph(register, CLAIM), origin.key);
    expect(nodes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'publisher:a']);
  });
});

describe('its drawing', () => {
  it('goes from left to right, with a heading over every column', () => {
    const { nodes, headings } = draw(chain);
    expect(nodes.map(({ id }) => id)).toEqual(['publisher:a', 'a', 'b', 'c']);
    const marks = nodes.map(({ mark }) => mark.x);
    expect(marks).toEqual(marks.toSorted((x, y) => x - y));
    expect(headings.map(({ text }) => text)).toEqual([
      'Origins',
      'Documents',
      'Repeated by',
      'Repeated by',
    ]);
  });

  it('has an arrow only where a link leads back', () => {
    const arrows = (sources: Source[]) =>
      draw(sources).edges.filter(({ path }) => path.lastIndexOf('M') > 0);
    expect(arrows(loopWithWayOut).map(({ from, to }) => [from, to])).toEqual([['a', 'b']]);
    expect(arrows(chain)).toEqual([]);
  });

  it('leads a long link past the nodes of the columns between', () => {
    const { nodes, edges } = draw([source({ id: 'a' }), relay('b', ['a']), relay('c', ['a', 'b'])]);
    const box = nodes.find(({ id }) => id === 'b')?.box ?? { y: NaN, height: NaN };
    const { path = '' } = edges.find(({ from, to }) => from === 'a' && to === 'c') ?? {};
    const passing = Number(/([\d.]+)H[\d.]+C/.exec(path)?.[1]);
    expect(passing).toBeGreaterThanOrEqual(32);
    expect(passing < box.y || passing > box.y + box.height).toBe(true);
  });

  it('wraps long names in any script and cuts them only in their last line', () => {
    const long = 'Ministry of Foreign Affairs and of Burkinabè Abroad '.repeat(9);
    const { nodes } = draw([
      unsourced('a', { basedOn: [{ origin: long.trim() }] }),
      source({ id: 'b', publisher: '조선일보'.repeat(40) }),
    ]);
    for (const { lines, kind, title } of nodes) {
      expect(lines.length).toBeLessThanOrEqual(kind === 'supports' ? 4 : 3);
      const ends = lines.map(({ name }) => name.endsWith('…'));
      expect(ends.slice(0, -2)).not.toContain(true);
      expect(title).not.toContain('…');
    }
    expect(nodes.some(({ lines }) => lines.some(({ name }) => name.endsWith('…')))).toBe(true);
    expectSound(draw([source({ id: 'b', publisher: '조선일보'.repeat(40) }), unsourced('c')]));
  });

  it('does not depend on the order of records', () => {
    expect(draw(loopWithWayOut.toReversed())).toEqual(draw(loopWithWayOut));
  });

  it('is sound whatever the records are', () => {
    fc.assert(
      fc.property(records, ({ claims, sources }: Records) => {
        const register = buildRegister(graphOf(sources, claims));
        for (const { id } of claims) {
          const graph = toOriginGraph(register, id);
          if (graph.nodes.length > 0) expectSound(drawOriginGraph(graph, textWidth));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Nothing overlaps or leaves the drawing, and every link ends at its nodes. */
function expectSound({ width, height, nodes, edges }: Drawing): void {
  for (const [index, { box }] of nodes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const { box: other } of nodes.slice(index + 1)) {
      const apart =
        box.x + box.width <= other.x + 0.1 ||
        other.x + other.width <= box.x + 0.1 ||
        box.y + box.height <= other.y + 0.1 ||
        other.y + other.height <= box.y + 0.1;
      expect(apart).toBe(true);
    }
  }
  for (const { from, to, path } of edges) {
    const [left, right] = nodes.filter(({ id }) => id === from || id === to);
    if (!left || !right) throw new Error(`${from} → ${to} has an end that is not there`);
    const [line = ''] = path.split(/(?!^)(?=M)/);
    expect(line.startsWith(`M${round(left.box.x + left.box.width + 3)} ${left.mark.y}`)).toBe(true);
    expect(endOf(line)).toEqual({ x: round(right.box.x - 3), y: right.mark.y });
  }
}

/** Where a line of absolute commands ends. */
function endOf(line: string): { x: number; y: number } {
  let [x, y] = [NaN, NaN];
  for (const [, command, values = ''] of line.matchAll(/([MHC])([^MHC]*)/g)) {
    const numbers = values.split(' ').map(Number);
    if (command === 'H') x = numbers[0] ?? NaN;
    else [x = NaN, y = NaN] = numbers.slice(-2);
  }
  return { x, y };
}
