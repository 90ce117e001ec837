import { describe, expect, test } from 'vitest';
import { toAssessmentsJson } from '../../../src/exports/assessment-json.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  HOST,
  mentions,
  SENDING,
  source,
  statement,
  supports,
} from '../../helpers/records.ts';

const sources = [
  source({
    id: 'report',
    published: '2024-01',
    claims: [supports({ strength: { min: 100, max: 100 }, asOf: '2024-01' })],
  }),
  statement('denial', HOST, { published: '2024-03-01', claims: [contradicts()] }),
  source({ id: 'undated', claims: [mentions()] }),
  source({ id: 'taken-back', retracted: { on: '2024-06-01', reason: 'made up' } }),
];
const graph = graphOf(sources);

test('an assessment is written whole, as plain data', () => {
  const json = toAssessmentsJson(graph, null);
  const before = { status: 'single-origin', officialAnswer: 'none-on-record' };
  const after = { status: 'contested', officialAnswer: 'denied' };
  expect(json).toEqual({
    asOf: null,
    claims: {
      [CLAIM]: {
        ...after,
        rule: 'S3',
        counts: {
          ...{ supports: 1, contradicts: 1, mentions: 1, impliedContradictions: 0 },
          ...{ independentOrigins: 1, declaredOrigins: 1, contradictingOrigins: 1 },
        },
        positions: {
          [HOST]: {
            standing: 'denies',
            day: '2024-03-01',
            primary: true,
            sources: ['denial'],
            origins: ['denial'],
            positions: [
              {
                state: HOST,
                position: 'denies',
                primary: true,
                source: 'denial',
                day: '2024-03-01',
              },
            ],
          },
          [SENDING]: {
            ...{ standing: 'silent', day: null, primary: false },
            ...{ sources: [], origins: [], positions: [] },
          },
        },
        origins: [{ kind: 'publisher', label: 'report', declared: true, sources: ['report'] }],
        contradictingOrigins: [
          { kind: 'publisher', label: 'denial', declared: true, sources: ['denial'] },
        ],
        reasons: [
          { because: 'contradicted', sources: ['denial'], claims: [] },
          { because: 'state-denies', sources: ['denial'], claims: [], state: HOST },
          { because: 'one-origin', sources: ['report'], claims: [] },
        ],
        wouldChange: [
          {
            if: 'host-confirms',
            status: 'confirmed',
            rule: 'S1',
            officialAnswer: 'confirmed-by-host',
          },
          {
            if: 'contradicting-fact-check',
            status: 'refuted',
            rule: 'S2',
            officialAnswer: 'denied',
          },
          {
            ...{ if: 'contradictions-retracted', status: 'single-origin', rule: 'S5' },
            officialAnswer: 'none-on-record',
          },
        ],
        strengths: [
          {
            ...{ stage: 'present', measure: 'present', agreement: 'agree', unexplained: 0 },
            reported: [{ min: 100, max: 100, source: 'report', asOf: '2024-01' }],
          },
        ],
        history: [
          { day: '2024-01-31', from: null, to: before, sources: ['report'] },
          { day: '2024-03-01', from: before, to: after, sources: ['denial'] },
        ],
        retractions: [{ day: '2024-06-01', source: 'taken-back', reason: 'made up' }],
      },
    },
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

describe('as of a day', () => {
  const historyOn = (asOf: string) => {
    const { history, retractions } = toAssessmentsJson(graph, asOf).claims[CLAIM] ?? {};
    return [history?.length, retractions?.length];
  };

  test('history and retractions end with it', () => {
    expect(historyOn('2024-02-29')).toEqual([1, 0]); // the day before the denial
    expect(historyOn('2024-03-01')).toEqual([2, 0]);
    expect(historyOn('2024-06-01')).toEqual([2, 1]);
  });

  test('what undated documents change is left out', () => {
    const undated = graphOf([source({ id: 'undated' })]);
    expect(toAssessmentsJson(undated, null).claims[CLAIM]?.history).toHaveLength(1);
    expect(toAssessmentsJson(undated, '9999-12-31')).toMatchObject({
      asOf: '9999-12-31',
      claims: { [CLAIM]: { history: [], status: 'unsupported' } },
    });
  });
});

test('claims are in the order of their ids, and a withdrawn one says so', () => {
  const withdrawn = { on: '2024-06-01', reason: 'entered twice' };
  const { claims } = toAssessmentsJson(
    graphOf([], [claim({ id: 'b', withdrawn }), claim({ id: 'a' })]),
    null,
  );
  expect(Object.keys(claims)).toEqual(['a', 'b']);
  expect(claims.b).toMatchObject({ withdrawn });
  expect(claims.a).not.toHaveProperty('withdrawn');
});
