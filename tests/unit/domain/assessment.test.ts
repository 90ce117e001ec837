import { describe, expect, test } from 'vitest';
import { assessClaim } from '../../../src/domain/assessment.ts';
import {
  assess,
  claim,
  contradicts,
  graphOf,
  HOST,
  mentions,
  relay,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

const factCheck = source({ id: 'check', kind: 'fact-check', claims: [contradicts()] });
const RIVAL = 'rival';
const rivals = [claim({ incompatibleWith: [RIVAL] }), claim({ id: RIVAL })];
const forRival = source({ id: 'for-rival', claims: [supports({ claim: RIVAL })] });
const WITHDRAWN = { on: '2024-06-01', reason: 'entered twice' };

describe('the records decide the status', () => {
  test.each([
    ['confirmed', [statement('a', HOST)]],
    ['refuted', [source({ id: 'a', claims: [contradicts()] })]],
    ['refuted', [source({ id: 'a' }), factCheck]], // 1 origin against a fact-check
    ['contested', [source({ id: 'a' }), source({ id: 'b' }), factCheck]], // 2 origins against it
    ['contested', [source({ id: 'a' }), source({ id: 'b', claims: [contradicts()] })]],
    ['contested', [source({ id: 'a' }), statement('b', HOST, { claims: [contradicts()] })]],
    ['corroborated', [source({ id: 'a' }), source({ id: 'b' })]],
    ['single-origin', [source({ id: 'a' }), relay('b', ['a']), unsourced('c')]],
    ['unattributed', [unsourced('a'), relay('b', ['a'])]],
    ['unsupported', [source({ id: 'a', claims: [mentions()] })]],
    ['unsupported', []],
  ] as const)('%s', (status, sources) => {
    expect(assess(sources).status).toBe(status);
  });

  test('with counts of everything that bears on it', () => {
    const sources = [
      source({ id: 'a' }),
      relay('b', ['a']),
      source({ id: 'c', basedOn: [{ origin: 'guessed', inferred: true }] }),
      source({ id: 'd', claims: [contradicts()] }),
      source({ id: 'e', claims: [mentions()] }),
      forRival,
    ];
    expect(assess(sources, { claims: rivals }).counts).toEqual({
      supports: 3,
      contradicts: 1,
      mentions: 1,
      impliedContradictions: 1,
      independentOrigins: 3, // a, c and the guessed one
      declaredOrigins: 2, // a and c
      contradictingOrigins: 1,
    });
  });

  test('with every origin, the evidence behind it, and whether it is declared', () => {
    const inferred = [{ source: 'a', inferred: true }];
    const { origins } = assess([
      unsourced('c', { basedOn: inferred }),
      source({ id: 'a', claims: [mentions()] }),
      relay('b', ['c']),
    ]);
    expect(origins).toMatchObject([
      { origin: { label: 'a' }, evidence: [{ source: { id: 'b' } }, { source: { id: 'c' } }] },
    ]);
    expect(origins).toMatchObject([{ declared: false }]);
  });
});

test('a claim that does not exist is a mistake of the program', () => {
  expect(() => assessClaim(graphOf([]), 'lost')).toThrow(new RangeError('no claim "lost"'));
});

describe('incompatible claims', () => {
  test('contest each other where both are supported', () => {
    expect(assess([source({ id: 'a' }), forRival], { claims: rivals }).status).toBe('contested');
  });

  test('contest nothing by being mentioned or contradicted', () => {
    const idle = [
      source({ id: 'b', claims: [mentions({ claim: RIVAL })] }),
      source({ id: 'c', claims: [contradicts({ claim: RIVAL })] }),
    ];
    expect(assess([source({ id: 'a' }), ...idle], { claims: rivals }).status).toBe('single-origin');
  });

  test('contest nothing once withdrawn', () => {
    const claims = [
      claim({ incompatibleWith: [RIVAL] }),
      claim({ id: RIVAL, withdrawn: WITHDRAWN }),
    ];
    expect(assess([source({ id: 'a' }), forRival], { claims })).toMatchObject({
      status: 'single-origin',
      counts: { impliedContradictions: 0 },
    });
  });

  test('still contest a claim that is withdrawn itself: it is assessed like any other', () => {
    const claims = [
      claim({ withdrawn: WITHDRAWN, incompatibleWith: [RIVAL] }),
      claim({ id: RIVAL }),
    ];
    expect(assess([source({ id: 'a' }), forRival], { claims }).status).toBe('contested');
  });
});

describe('as of a day', () => {
  const january = source({ id: 'january', published: '2024-01' });

  test.each([
    ['2024-01-30', 'unsupported'], // the day before the month ends
    ['2024-01-31', 'single-origin'], // the last day that "January 2024" can mean
    ['2024-02-01', 'single-origin'],
  ])('%s, a document of January 2024 leaves the claim %s', (asOf, status) => {
    expect(assess([january], { asOf }).status).toBe(status);
  });

  test('undated documents take no part, however late the day', () => {
    expect(assess([source({ id: 'undated' })], { asOf: '9999-12-31' }).status).toBe('unsupported');
    expect(assess([source({ id: 'undated' })]).status).toBe('single-origin');
  });

  test('provenance is traced through documents that are later, or undated', () => {
    const sources = [
      relay('first', ['later', 'undated'], { published: '2024-01-01' }),
      source({ id: 'later', published: '2025-01-01' }),
      source({ id: 'undated' }),
    ];
    expect(assess(sources, { asOf: '2024-01-01' }).counts).toMatchObject({
      supports: 1,
      independentOrigins: 2,
    });
  });

  test('support for an incompatible claim counts from its own day', () => {
    const sources = [january, { ...forRival, published: '2024-03-01' }];
    const statusOn = (asOf: string) => assess(sources, { claims: rivals, asOf }).status;
    expect(statusOn('2024-02-29')).toBe('single-origin'); // the day before
    expect(statusOn('2024-03-01')).toBe('contested');
  });

  test('a retraction holds for past days, too', () => {
    const retracted = { on: '2024-06-01', reason: 'made up' };
    expect(assess([{ ...january, retracted }], { asOf: '2024-02-01' }).status).toBe('unsupported');
  });
});
