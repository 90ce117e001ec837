import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAssessments } from '../../../src/domain/effect.ts';
import { buildGraph, type Records } from '../../../src/domain/graph.ts';
import { toAssessmentsJson } from '../../../src/exports/assessment-json.ts';
import { records } from '../../helpers/arbitrary-records.ts';

/** What the rules say of every claim, without what a comparison on one day does not look at. */
function assessAll(given: Records): Map<string, string> {
  const { claims } = toAssessmentsJson(buildGraph(given), null);
  return new Map(
    Object.entries(claims).map(
      ([id, { status, rule, officialAnswer, counts, origins, reasons, withdrawn }]) => [
        id,
        JSON.stringify([
          status,
          rule,
          officialAnswer,
          counts,
          origins.map(({ label, kind, declared }) => [label, kind, declared]),
          reasons,
          withdrawn !== undefined,
        ]),
      ],
    ),
  );
}

test('no change has no effect', () => {
  fc.assert(
    fc.property(records, (given) => {
      const reversed = { claims: given.claims.toReversed(), sources: given.sources.toReversed() };
      expect(compareAssessments(buildGraph(given), buildGraph(reversed))).toEqual([]);
    }),
  );
});

test('whatever changes, the effect names every claim whose assessment differs', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const [before, after] = [assessAll(one), assessAll(other)];
      const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
        (id) => before.get(id) !== after.get(id),
      );
      const named = compareAssessments(buildGraph(one), buildGraph(other)).map(({ id }) => id);
      expect(named).toEqual(expect.arrayContaining(differing));
    }),
  );
});

test('leaving one source out has the effect that its assessments show', () => {
  fc.assert(
    fc.property(records, fc.nat(), (given, pick) => {
      fc.pre(given.sources.length > 0);
      const left = pick % given.sources.length;
      const without = { ...given, sources: given.sources.filter((_, index) => index !== left) };
      const [before, after] = [assessAll(without), assessAll(given)];
      const effects = compareAssessments(buildGraph(without), buildGraph(given));
      const differing = [...after.keys()].filter((id) => before.get(id) !== after.get(id));
      expect(effects.map(({ id }) => id)).toEqual(expect.arrayContaining(differing));
      for (const { id, after: is, causes } of effects) {
        expect(is?.status).toBe(toAssessmentsJson(buildGraph(given), null).claims[id]?.status);
        expect(causes).toEqual([{ kind: 'sources', id: given.sources[left]?.id, change: 'added' }]);
      }
    }),
  );
});
