import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessClaim } from '../../../src/domain/assessment.ts';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { traceOrigins } from '../../../src/domain/origins.ts';
import type { Source } from '../../../src/domain/source.ts';
import { records } from '../../helpers/arbitrary-records.ts';
import { relay, supports } from '../../helpers/records.ts';

/** What a document goes back to in one step, by rules O1 to O3. */
function step(graph: Graph, claimId: string, from: Source) {
  const override = from.claims.find((entry) => entry.claim === claimId)?.basedOn;
  const links = override ?? from.basedOn ?? [];
  const reports = ['own-reporting', 'own-and-relay', 'official'].includes(from.originType);
  return {
    isOrigin: override === undefined && reports,
    stated: links.flatMap(({ origin }) => origin ?? []),
    next: links
      .flatMap((link) => graph.sources.get(link.source ?? '') ?? [])
      .filter((other) => !other.retracted),
  };
}

/** Every document that one or more steps lead to. */
function ahead(graph: Graph, claimId: string, from: Source, seen = new Set<Source>()): Set<Source> {
  for (const next of step(graph, claimId, from).next) {
    if (!seen.has(next)) ahead(graph, claimId, next, seen.add(next));
  }
  return seen;
}

/** The origins of a document, found the slow way: keys as the code writes them. */
function originsByHand(graph: Graph, claimId: string, from: Source): string[] {
  const walk = (one: Source) => ahead(graph, claimId, one);
  const keysOf = (one: Source) => {
    const { isOrigin, stated } = step(graph, claimId, one);
    const publishers = isOrigin ? [`publisher:${one.publisher}`] : [];
    return [...stated.map((origin) => `stated:${origin}`), ...publishers];
  };
  const reached = [from, ...walk(from)];
  const circles = reached.flatMap((one) => {
    const members = [...walk(one)];
    const isClosed = members.includes(one) && members.every((member) => walk(member).has(one));
    const ids = members.map(({ id }) => id).sort();
    return isClosed && members.flatMap(keysOf).length === 0 ? [`circular:${ids.join(' ')}`] : [];
  });
  return [...new Set([...reached.flatMap(keysOf), ...circles])].sort();
}

test('origins are those that a search by hand finds', () => {
  fc.assert(
    fc.property(records, (set) => {
      const graph = buildGraph(set);
      for (const [claimId, evidence] of graph.evidence) {
        for (const { source } of evidence) {
          const found = traceOrigins(graph, claimId, source).map(({ key }) => key);
          expect(found).toEqual(originsByHand(graph, claimId, source));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('origins never exceed the supporting evidence and the external origins', () => {
  fc.assert(
    fc.property(records, (set) => {
      const graph = buildGraph(set);
      for (const claimId of graph.claims.keys()) {
        const { evidence, counts, origins } = assessClaim(graph, claimId);
        const supporting = evidence
          .filter(({ entry }) => entry.stance === 'supports')
          .map(({ source }) => source);
        // External is what no supporting document is the origin of: stated origins, publishers
        // none of whose own reports supports, circles without a supporting member.
        const publishers = supporting
          .filter((source) => step(graph, claimId, source).isOrigin)
          .map(({ publisher }) => publisher);
        const external = origins.filter(({ origin }) => {
          switch (origin.kind) {
            case 'stated':
              return true;
            case 'publisher':
              return !publishers.includes(origin.label);
            case 'circular':
              return !supporting.some(({ id }) => origin.members.includes(id));
            default:
              return origin.kind satisfies never;
          }
        });
        expect(counts.independentOrigins).toBeLessThanOrEqual(counts.supports + external.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a further relay of a supporting source adds no origin', () => {
  fc.assert(
    fc.property(records, ({ claims, sources }) => {
      const graph = buildGraph({ claims, sources });
      for (const [claimId, evidence] of graph.evidence) {
        const before = assessClaim(graph, claimId);
        for (const { source, entry } of evidence) {
          if (entry.stance !== 'supports') continue;
          const copy = relay('copy', [source.id], { claims: [supports({ claim: claimId })] });
          const after = assessClaim(buildGraph({ claims, sources: [...sources, copy] }), claimId);
          expect(after.counts.supports).toBe(before.counts.supports + 1);
          expect(after.counts.independentOrigins).toBe(before.counts.independentOrigins);
        }
      }
    }),
    { numRuns: 200 },
  );
});
