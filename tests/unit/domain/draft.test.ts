import { describe, expect, test } from 'vitest';
import { readClaimFields, readSourceFields } from '../../../src/domain/draft.ts';

const CLAIM = {
  title: 'Guards',
  statement: 'A hundred soldiers guard the palace.',
  sendingState: 'KP',
  hostState: 'BF',
  mission: 'close-protection',
};
const SOURCE = {
  ...{ title: 'Report', titleFrom: 'page', url: 'https://example.org', publisher: 'Example' },
  ...{
    language: 'en',
    kind: 'news',
    originType: 'relay',
    reliability: 'C',
    reliabilityReason: 'test',
  },
  claims: [{ claim: 'guards', stance: 'supports' }],
};

describe('a record that holds', () => {
  test('is read whole', () => {
    expect(readClaimFields(CLAIM)).toEqual({ output: CLAIM, fields: CLAIM, findings: [] });
    expect(readSourceFields(SOURCE)).toEqual({ output: SOURCE, fields: SOURCE, findings: [] });
  });

  test('has its short forms written out', () => {
    const source = readSourceFields({
      ...SOURCE,
      published: 2024, // a bare year is a number in YAML
      basedOn: ['other', { source: 'third', inferred: true }, { origin: 'Chosun Ilbo' }],
      claims: [{ claim: 'guards', stance: 'supports', strength: 100, planned: { max: 200 } }],
    });
    expect(source.output).toMatchObject({
      published: '2024',
      basedOn: [
        { source: 'other' },
        { source: 'third', inferred: true },
        { origin: 'Chosun Ilbo' },
      ],
      claims: [{ strength: { min: 100, max: 100 }, planned: { max: 200 } }],
    });
  });
});

describe('a record with mistakes', () => {
  test('keeps every other field, list positions and the keys of what was refused', () => {
    const [sound, broken] = [
      { claim: 'guards', stance: 'supports', quote: 'a hundred' },
      { claim: 'patrols', stance: 'suports' },
    ];
    const { output, fields, findings } = readSourceFields({
      ...SOURCE,
      kind: 'newspaper',
      publishd: '2024',
      claims: [null, broken, sound],
    });
    expect(output).toBeUndefined();
    expect(findings.map(({ check }) => check)).toEqual([
      'bad-value',
      'empty-value',
      'bad-value',
      'unknown-key',
    ]);
    expect(fields).toStrictEqual({
      ...SOURCE,
      kind: undefined,
      publishd: undefined,
      claims: [undefined, { claim: 'patrols', stance: undefined }, sound],
    });
  });

  test('keeps a group that is sound in one of the two places where an alias puts it', () => {
    const group = { on: '2024-01-01', reason: 'made up' };
    const { fields } = readSourceFields({ ...SOURCE, retracted: group, corrected: group });
    expect(fields.retracted).toEqual(group);
    expect(fields.corrected).toEqual({ on: '2024-01-01' });
  });

  test.each([[null], ['text'], [5], [['a list']], [undefined]])(
    'that is %j has no fields',
    (data) => {
      expect(readClaimFields(data)).toMatchObject({ fields: {}, findings: [{ path: [] }] });
    },
  );
});

describe('the hint at an unknown key names the keys of its place', () => {
  const read = {
    claim: (fields: object) => readClaimFields({ ...CLAIM, ...fields }),
    source: (fields: object) => readSourceFields({ ...SOURCE, ...fields }),
    entry: (fields: object) =>
      readSourceFields({ ...SOURCE, claims: [{ claim: 'guards', stance: 'supports', ...fields }] }),
  };
  const on = '2024-01-01';
  const official = { state: 'BF', by: 'a spokesman', position: 'denies' };

  test.each([
    ['claim', { missions: 1 }, 'missions', 'Did you mean mission?'],
    ['claim', { strength: { min: 1, qqq: 1 } }, 'strength.qqq', 'The keys here are: min, max.'],
    [
      'claim',
      { withdrawn: { on, reason: 'x', reasons: 1 } },
      'withdrawn.reasons',
      'Did you mean reason?',
    ],
    ['source', { qqq: 1 }, 'qqq', 'The keys here are: title, titleFrom, url, publisher, '],
    [
      'source',
      { corrected: { on, note: 'x', qqq: 1 } },
      'corrected.qqq',
      'The keys here are: on, note.',
    ],
    [
      'source',
      { retracted: { on, reason: 'x', qqq: 1 } },
      'retracted.qqq',
      'The keys here are: on, reason.',
    ],
    [
      'source',
      { basedOn: [{ source: 'x', orgin: 1 }] },
      'basedOn[0].orgin',
      'Did you mean origin?',
    ],
    ['entry', { quotes: 1 }, 'claims[0].quotes', 'Did you mean quote?'],
    [
      'entry',
      { basedOn: [{ origin: 'x', infered: 1 }] },
      'claims[0].basedOn[0].infered',
      'Did you mean inferred?',
    ],
    [
      'entry',
      { official: [{ ...official, pos: 1 }] },
      'claims[0].official[0].pos',
      'Did you mean position?',
    ],
    [
      'entry',
      { planned: { max: 1, qqq: 1 } },
      'claims[0].planned.qqq',
      'The keys here are: min, max.',
    ],
  ] as const)('%s %j: %s', (kind, fields, place, hint) => {
    expect(read[kind](fields).findings).toMatchObject([
      {
        check: 'unknown-key',
        atKey: true,
        message: `${place}: there is no such key`,
        hint: expect.stringContaining(hint) as string,
      },
    ]);
  });
});
