import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import type { Records } from '../../../src/domain/graph.ts';
import type { Source } from '../../../src/domain/source.ts';
import { sourcePath } from '../../../src/paths.ts';
import {
  type ClaimOrigins,
  type OriginDocuments,
  toClaimOrigins,
} from '../../../src/views/claim-origins.ts';
import { buildRegister, type Register } from '../../../src/views/register.ts';
import { records } from '../../helpers/arbitrary-records.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  mentions,
  relay,
  source,
  unsourced,
} from '../../helpers/records.ts';

function originsIn(register: Register, id: string): ClaimOrigins {
  const assessment = register.assessments.get(id);
  if (!assessment) throw new Error(`no claim ${id}`);
  return toClaimOrigins(register, assessment);
}

const originsOf = (...sources: Source[]) =>
  originsIn(buildRegister(graphOf(sources, [claim(), claim({ id: 'other' })])), CLAIM);

const against = { claims: [contradicts()] };

/** What the documents of a row do, with their names. */
const tell = (groups: readonly OriginDocuments[] = []) =>
  groups.map(({ says, documents }) => [says, ...documents.map(({ label }) => label)]);

describe('the rows of origins', () => {
  it('put documents of one origin together and those of unknown origin apart', () => {
    const origins = originsOf(source({ id: 'a' }), relay('b', ['a']), unsourced('c'));
    expect(origins.summary).toEqual(['3 sources support it, from 1 known origin.']);
    expect(origins.supporting.map(({ groups }) => tell(groups))).toEqual([
      [[undefined, 'a, undated', 'b, undated']],
    ]);
    expect(tell(origins.unknown)).toEqual([[undefined, 'c, undated']]);
  });

  it('name what contradicts, what only mentions and what passes a report on', () => {
    const { summary, supporting } = originsOf(
      source({ id: 'a', claims: [mentions({ claim: 'other' })] }),
      relay('b', ['a']),
      relay('c', ['a'], against),
      relay('d', ['a'], { claims: [mentions()] }),
    );
    expect(summary).toEqual([
      '1 source supports it, from 1 known origin.',
      '1 source contradicts it, from 1 known origin.',
    ]);
    expect(supporting.map(({ groups }) => tell(groups))).toEqual([
      [
        [undefined, 'b, undated'],
        ['contradicts it', 'c, undated'],
        ['only mentions it', 'd, undated'],
        ['passes it on, without an entry for this claim', 'a, undated'],
      ],
    ]);
  });

  it('keep apart the origins of nothing that supports the claim', () => {
    const { supporting, others } = originsOf(source({ id: 'a' }), source({ id: 'b', ...against }));
    expect(supporting.map(({ link }) => link.label)).toEqual(['a itself']);
    expect(others.map(({ link }) => link.label)).toEqual(['b itself']);
  });

  it('say which links are inferred', () => {
    const basedOn = [{ origin: 'rumour', inferred: true }];
    const { supporting } = originsOf(
      unsourced('a', { basedOn }),
      unsourced('b', { basedOn: [{ origin: 'minister' }, ...basedOn] }),
    );
    expect(
      supporting.map(({ link, inferred, groups }) => [link.label, inferred, tell(groups)]),
    ).toEqual([
      ['rumour', true, [[undefined, 'a, undated (inferred)', 'b, undated (inferred)']]],
      ['minister', false, [[undefined, 'b, undated']]],
    ]);
  });
});

describe('the rows and the picture', () => {
  /** Documents and origins of the rows, by their pages. */
  const listed = ({ supporting, others, unknown }: ClaimOrigins) => {
    const rows = [...supporting, ...others];
    const groups = [...rows.flatMap((row) => row.groups), ...unknown];
    return {
      origins: rows.map(({ link }) => link.href).sort(),
      documents: [
        ...new Set(groups.flatMap(({ documents }) => documents.map(({ href }) => href))),
      ].sort(),
    };
  };
  const drawn = ({ graph }: ClaimOrigins, register: Register) => ({
    origins: graph.nodes
      .filter(({ id }) => register.origins.has(id))
      .map(({ href }) => href)
      .sort(),
    documents: graph.nodes
      .filter(({ id }) => register.graph.sources.has(id))
      .map(({ id }) => sourcePath(id))
      .sort(),
  });

  it('show the same origins and documents whatever the records are', () => {
    fc.assert(
      fc.property(records, ({ claims, sources }: Records) => {
        const register = buildRegister(graphOf(sources, claims));
        for (const { id } of claims) {
          const origins = originsIn(register, id);
          expect(listed(origins)).toEqual(drawn(origins, register));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('count as many origins of what supports a claim as its assessment', async () => {
    const register = buildRegister((await loadContent('content')).graph);
    for (const [id, { counts }] of register.assessments) {
      expect(originsIn(register, id).supporting).toHaveLength(counts.independentOrigins);
    }
  });
});
