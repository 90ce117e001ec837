import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessClaim } from '../../../src/domain/assessment.ts';
import type { Day } from '../../../src/domain/dates.ts';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { traceHistory, type Verdict } from '../../../src/domain/history.ts';
import { records } from '../../helpers/arbitrary-records.ts';

const END_OF_TIME = '9999-12-31';

/** What the rules say as of a day; `null` where the claim has no document yet. */
function verdictOn(graph: Graph, claimId: string, asOf: Day | null): Verdict | null {
  const { evidence, status, officialAnswer } = assessClaim(graph, claimId, asOf);
  return evidence.length > 0 ? { status, officialAnswer } : null;
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('the last dated entry is the verdict on the dated documents alone', () => {
  fc.assert(
    fc.property(records, (set) => {
      const graph = buildGraph(set);
      for (const claimId of graph.claims.keys()) {
        const dated = traceHistory(graph, claimId).entries.filter(({ day }) => day !== 'undated');
        expect(dated.at(-1)?.to ?? null).toEqual(verdictOn(graph, claimId, END_OF_TIME));
      }
    }),
    { numRuns: 500 },
  );
});

test('the last entry, undated or not, is today’s verdict', () => {
  fc.assert(
    fc.property(records, (set) => {
      const graph = buildGraph(set);
      for (const claimId of graph.claims.keys()) {
        const last = traceHistory(graph, claimId).entries.at(-1);
        expect(last?.to ?? null).toEqual(verdictOn(graph, claimId, null));
      }
    }),
    { numRuns: 500 },
  );
});

test('every entry tells a change: from the verdict of the day before to that of its day', () => {
  fc.assert(
    fc.property(records, (set) => {
      const graph = buildGraph(set);
      for (const claimId of graph.claims.keys()) {
        for (const { day, from, to, sources } of traceHistory(graph, claimId).entries) {
          expect(to).not.toEqual(from);
          expect(sources).not.toEqual([]);
          const [before, now] = day === 'undated' ? [END_OF_TIME, null] : [dayBefore(day), day];
          expect(from).toEqual(verdictOn(graph, claimId, before));
          expect(to).toEqual(verdictOn(graph, claimId, now));
        }
      }
    }),
    { numRuns: 300 },
  );
});
