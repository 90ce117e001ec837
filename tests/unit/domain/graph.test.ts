import { expect, test } from 'vitest';
import { publicationDay } from '../../../src/domain/graph.ts';
import { claim, CLAIM, graphOf, mentions, relay, source, supports } from '../../helpers/records.ts';

const OTHER = 'other';

test('what one claim says of another holds on both sides', () => {
  const incompatible = graphOf([], [claim({ incompatibleWith: [OTHER] }), claim({ id: OTHER })]);
  expect(incompatible.incompatible.get(OTHER)).toEqual([CLAIM]);
  expect(incompatible.incompatible.get(CLAIM)).toEqual([OTHER]);

  const related = graphOf([], [claim(), claim({ id: OTHER, relatedTo: [CLAIM] })]);
  expect(related.related.get(CLAIM)).toEqual([OTHER]);
  expect(related.related.get(OTHER)).toEqual([CLAIM]);
});

test('what both claims say of each other is one link', () => {
  const { incompatible } = graphOf(
    [],
    [claim({ incompatibleWith: [OTHER] }), claim({ id: OTHER, incompatibleWith: [CLAIM] })],
  );
  expect(incompatible.get(CLAIM)).toEqual([OTHER]);
});

test('references to nothing, and of a claim to itself, are left out', () => {
  const graph = graphOf(
    [source({ id: 'a', claims: [supports({ claim: 'lost' })], basedOn: [{ source: 'lost' }] })],
    [claim({ incompatibleWith: ['lost', CLAIM], relatedTo: [CLAIM] })],
  );
  expect(graph.incompatible.get(CLAIM)).toEqual([]);
  expect(graph.related.get(CLAIM)).toEqual([]);
  expect([...graph.evidence]).toEqual([[CLAIM, []]]);
  expect([...graph.relays]).toEqual([['a', []]]);
});

test('a source is relayed by those based on it, for one claim or for all', () => {
  const { relays } = graphOf([
    source({ id: 'first' }),
    source({ id: 'by-entry', claims: [supports({ basedOn: [{ source: 'first' }] })] }),
    relay('as-a-whole', ['first']),
  ]);
  expect(relays.get('first')).toEqual(['as-a-whole', 'by-entry']);
});

test('a retracted source is no evidence, and stays on record', () => {
  const retracted = { on: '2024-01-01', reason: 'made up' };
  const graph = graphOf([
    source({ id: 'a', retracted }),
    source({ id: 'b', claims: [mentions()] }),
  ]);
  expect(graph.evidence.get(CLAIM)?.map((piece) => piece.source.id)).toEqual(['b']);
  expect(graph.sources.has('a')).toBe(true);
});

test('every list is in the order of ids', () => {
  const graph = graphOf(
    [source({ id: 'b' }), source({ id: 'a' })],
    [claim({ id: 'z' }), claim({ relatedTo: ['z', 'a'] }), claim({ id: 'a' })],
  );
  expect([...graph.claims.keys()]).toEqual(['a', CLAIM, 'z']);
  expect([...graph.sources.keys()]).toEqual(['a', 'b']);
  expect(graph.evidence.get(CLAIM)?.map((piece) => piece.source.id)).toEqual(['a', 'b']);
  expect(graph.related.get(CLAIM)).toEqual(['a', 'z']);
});

test('a source counts from the last day of its date; one without a date from none', () => {
  expect(publicationDay(source({ id: 'a', published: '2024-01' }))).toBe('2024-01-31');
  expect(publicationDay(source({ id: 'a' }))).toBeUndefined();
});
