import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { compareAssessments } from '../../src/domain/effect.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { toAssessmentsJson } from '../../src/exports/assessment-json.ts';

const { graph } = await loadContent('content');
const [claims, sources] = [[...graph.claims.values()], [...graph.sources.values()]];
const { claims: today } = toAssessmentsJson(graph, null);

/** What the rules say of one claim on one day. */
const outcome = (assessed: (typeof today)[string] | undefined) =>
  JSON.stringify({
    ...assessed,
    history: undefined,
    retractions: undefined,
    wouldChange: undefined,
  });

describe('the effect of one source', () => {
  test.each(sources.map(({ id }) => id))(
    '%s is what the assessments with and without it say',
    (id) => {
      const without = buildGraph({ claims, sources: sources.filter((source) => source.id !== id) });
      const { claims: before } = toAssessmentsJson(without, null);
      const differing = Object.keys(today).filter(
        (claim) => outcome(before[claim]) !== outcome(today[claim]),
      );
      const effects = compareAssessments(without, graph);
      expect(effects.map((effect) => effect.id)).toEqual(differing);
      for (const effect of effects) {
        expect(effect.before?.status).toBe(before[effect.id]?.status);
        expect(effect.after?.status).toBe(today[effect.id]?.status);
        expect(effect.causes).toEqual([{ kind: 'sources', id, change: 'added' }]);
      }
    },
  );
});

test('no change of the records has no effect', () => {
  const again = buildGraph({ claims: claims.toReversed(), sources: sources.toReversed() });
  expect(compareAssessments(again, graph)).toEqual([]);
});
