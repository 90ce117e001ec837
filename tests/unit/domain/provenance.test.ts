import { expect, test } from 'vitest';
import { traceHistory } from '../../../src/domain/history.ts';
import { findRetracted, traceOrigins } from '../../../src/domain/origins.ts';
import { ownProvenance } from '../../../src/domain/provenance.ts';
import { CLAIM, graphOf, relay, source, supports } from '../../helpers/records.ts';

test('a relay is no origin of its own, even of a publisher that is one elsewhere', () => {
  const own = source({ id: 'b', publisher: 'X' });
  const copy = relay('a', ['b'], { publisher: 'X' });
  expect(ownProvenance(own, CLAIM).own).toMatchObject({ kind: 'publisher', label: 'X' });
  expect(ownProvenance(copy, CLAIM)).toEqual({ links: [{ source: 'b' }] });
});

test('a chain of a thousand relays leads to its one origin', () => {
  const links = Array.from({ length: 1000 }, (_, index) => relay(`r${index + 1}`, [`r${index}`]));
  const graph = graphOf([source({ id: 'r0' }), ...links]);
  const origins = links.map((link) => traceOrigins(graph, CLAIM, link).map(({ label }) => label));
  expect(new Set(origins.flat())).toEqual(new Set(['r0']));
});

test('a source retracted in the middle of a path is found behind the evidence, and stands in the history', () => {
  const taken = source({
    id: 'taken',
    retracted: { on: '2024-06-01', reason: 'made up' },
    claims: [supports({ claim: 'another' })],
  });
  const graph = graphOf([taken, relay('a', ['taken']), relay('b', ['a'])]);
  const [a] = graph.evidence.get(CLAIM) ?? [];
  expect(a && findRetracted(graph, CLAIM, a.source).map(({ id }) => id)).toEqual(['taken']);
  expect(traceHistory(graph, CLAIM).retractions).toEqual([
    { day: '2024-06-01', source: 'taken', reason: 'made up' },
  ]);
});
