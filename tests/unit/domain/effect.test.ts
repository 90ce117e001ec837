import { describe, expect, it } from 'vitest';
import { compareAssessments, type Effect } from '../../../src/domain/effect.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/source.ts';
import {
  CLAIM,
  claim,
  contradicts,
  graphOf,
  HOST,
  relay,
  source,
  statement,
  supports,
} from '../../helpers/records.ts';

/** Sources, and claims where there are others than the one. */
type Side = [sources: readonly Source[], claims?: readonly Claim[]];

const compare = (before: Side, after: Side, asOf?: string): Effect[] =>
  compareAssessments(graphOf(...before), graphOf(...after), asOf);

/** What a comparison says, with statuses in place of assessments. */
const brief = (effects: readonly Effect[]) =>
  effects.map(({ id, kind, before, after, causes }) => ({
    id,
    kind,
    was: before?.status,
    is: after?.status,
    causes: causes.map((cause) => `${cause.change} ${cause.kind}/${cause.id}`),
  }));

const post = source({ id: 'post' });
const wire = source({ id: 'wire' });

describe('compareAssessments', () => {
  it('tells a new status with the source behind it', () => {
    expect(brief(compare([[post]], [[post, wire]]))).toEqual([
      {
        id: CLAIM,
        kind: 'changed',
        was: 'single-origin',
        is: 'corroborated',
        causes: ['added sources/wire'],
      },
    ]);
  });

  it('tells of a document that changes no status but the count of its supporters', () => {
    const [effect] = compare([[post]], [[post, relay('copy', ['post'])]]);
    expect(effect?.before?.status).toBe('single-origin');
    expect(effect?.after?.counts).toMatchObject({ supports: 2, independentOrigins: 1 });
  });

  it.each<[string, Side, Side]>([
    ['nothing changed', [[post]], [[post]]],
    ['records came in another order', [[post, wire]], [[wire, post]]],
    ['only words changed', [[post]], [[{ ...post, title: 'Another title', body: 'More.' }]]],
    ['a claim was only worded anew', [[post]], [[post], [claim({ title: 'Another title' })]]],
    [
      'a source speaks of no claim on record',
      [[post]],
      [[post, source({ id: 'x', claims: [supports({ claim: 'lost' })] })]],
    ],
  ])('is empty where %s', (_what, before, after) => {
    expect(compare(before, after)).toEqual([]);
  });

  it('tells of added and removed claims', () => {
    const other = claim({ id: 'other' });
    const [gained] = compare([[post]], [[post], [claim(), other]]);
    expect(gained).toMatchObject({ id: 'other', kind: 'added', before: null });
    expect(gained?.after?.status).toBe('unsupported');
    const [lost] = compare([[post], [claim(), other]], [[post]]);
    expect(lost).toMatchObject({ id: 'other', kind: 'removed', after: null });
  });

  it('tells of a claim that was withdrawn, and of one that was put back', () => {
    const withdrawn = claim({ withdrawn: { on: '2024-06-01', reason: 'twice on record' } });
    const side = (one: Claim): Side => [[post], [one]];
    expect(brief(compare(side(claim()), side(withdrawn)))).toMatchObject([
      { kind: 'withdrawn', causes: [`changed claims/${CLAIM}`] },
    ]);
    expect(brief(compare(side(withdrawn), side(claim())))).toMatchObject([{ kind: 'reinstated' }]);
  });

  it('follows a change through rivals, relays and circles', () => {
    const rival = claim({ id: 'rival', incompatibleWith: [CLAIM] });
    const claims = [claim(), rival];
    const forRival = source({ id: 'for-rival', claims: [supports({ claim: 'rival' })] });
    expect(brief(compare([[post], claims], [[post, forRival], claims]))).toMatchObject([
      { id: CLAIM, was: 'single-origin', is: 'contested', causes: ['added sources/for-rival'] },
      { id: 'rival', was: 'unsupported', is: 'contested' },
    ]);

    // The source in the middle has no entry for the claim.
    const middle = relay('middle', ['wire'], { claims: [] });
    const end = relay('end', ['middle']);
    expect(brief(compare([[end, middle]], [[end, middle, { ...wire, claims: [] }]]))).toMatchObject(
      [{ was: 'unattributed', is: 'single-origin', causes: ['added sources/wire'] }],
    );

    const circle = [relay('a', ['b']), relay('b', ['a'])];
    const broken = [relay('a', ['b']), relay('b', [], { basedOn: [{ origin: 'AFP' }] })];
    const [effect] = compare([circle], [broken]);
    expect(effect?.before?.origins.map(({ origin }) => origin.kind)).toEqual(['circular']);
    expect(effect?.after?.origins.map(({ origin }) => origin.label)).toEqual(['AFP']);
  });

  it.each<[string, Source, Source]>([
    ['is retracted', post, { ...post, retracted: { on: '2024-06-01', reason: 'wrong' } }],
    [
      'gives another number',
      { ...post, claims: [supports({ strength: { min: 1, max: 1 } })] },
      { ...post, claims: [supports({ strength: { min: 2, max: 2 } })] },
    ],
    ['takes another stance', post, { ...post, claims: [contradicts()] }],
    [
      'names another origin',
      relay('post', [], { basedOn: [{ origin: 'AFP' }] }),
      relay('post', [], { basedOn: [{ origin: 'DPA' }] }),
    ],
    [
      'declares a link that was inferred',
      relay('post', [], { basedOn: [{ origin: 'AFP', inferred: true }] }),
      relay('post', [], { basedOn: [{ origin: 'AFP' }] }),
    ],
    ['reports a position', post, statement('post', HOST)],
  ])('tells where a source %s', (_what, before, after) => {
    expect(brief(compare([[before]], [[after]]))).toMatchObject([
      { causes: ['changed sources/post'] },
    ]);
  });

  it('looks only at documents published up to a day, where one is given', () => {
    const dated = { ...wire, published: '2024-05-02' };
    const old = { ...post, published: '2024-05-01' };
    expect(compare([[old]], [[old, dated]], '2024-05-01')).toEqual([]);
    expect(compare([[old]], [[old, dated]], '2024-05-02')).toHaveLength(1);
  });
});
