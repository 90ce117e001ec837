import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessClaim, type Assessment } from '../../../src/domain/assessment.ts';
import type { BasedOn } from '../../../src/domain/evidence.ts';
import { buildGraph, type Records } from '../../../src/domain/graph.ts';
import { traceHistory } from '../../../src/domain/history.ts';
import { records } from '../../helpers/arbitrary-records.ts';

function retract({ claims, sources }: Records, id: string | undefined): Records {
  const retracted = { on: '2024-06-01', reason: 'made up' };
  return {
    claims,
    sources: sources.map((source) => (source.id === id ? { ...source, retracted } : source)),
  };
}

/** Takes a source out together with every reference to it; a list of references stays, even when empty. */
function remove({ claims, sources }: Records, id: string | undefined): Records {
  const others = <Holder extends { basedOn?: BasedOn[] | undefined }>(holder: Holder): Holder => ({
    ...holder,
    basedOn: holder.basedOn?.filter((link) => link.source !== id),
  });
  return {
    claims,
    sources: sources
      .filter((source) => source.id !== id)
      .map((source) => ({ ...others(source), claims: source.claims.map(others) })),
  };
}

/** All that the rules say, without the records themselves. */
function resultOf({ status, officialAnswer, counts, ...assessment }: Assessment) {
  const shares = [...assessment.origins, ...assessment.contradictingOrigins];
  return {
    ...{ status, officialAnswer, counts, reasons: assessment.reasons },
    origins: shares.map(({ origin, declared, evidence }) => [
      ...[origin.key, declared],
      ...evidence.map(({ source }) => source.id),
    ]),
    positions: [...assessment.positions].map(([state, { standing, day }]) => [
      state,
      standing,
      day,
    ]),
    strengths: assessment.strengths.map(({ agreement, unexplained }) => [
      agreement,
      unexplained.length,
    ]),
  };
}

test('retracting a source equals removing it together with every reference to it', () => {
  const days = fc.constantFrom(null, '2024-01-31', '9999-12-31');
  fc.assert(
    fc.property(records, fc.nat(), days, (set, pick, asOf) => {
      const id = set.sources[pick % (set.sources.length || 1)]?.id;
      const retracted = buildGraph(retract(set, id));
      const removed = buildGraph(remove(set, id));
      for (const claimId of retracted.claims.keys()) {
        expect(resultOf(assessClaim(retracted, claimId, asOf))).toEqual(
          resultOf(assessClaim(removed, claimId, asOf)),
        );
        expect(traceHistory(retracted, claimId).entries).toEqual(
          traceHistory(removed, claimId).entries,
        );
      }
    }),
    { numRuns: 500 },
  );
});
