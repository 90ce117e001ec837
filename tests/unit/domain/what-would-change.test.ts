import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import { assessClaim } from '../../../src/domain/assessment.ts';
import type { Day } from '../../../src/domain/dates.ts';
import type { Source } from '../../../src/domain/source.ts';
import { whatWouldChange } from '../../../src/domain/what-would-change.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  HOST,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

/** Each hypothesis that changes the status, with the status it would lead to. */
function changesOf(
  sources: readonly Source[],
  { claims = [claim()], asOf = null }: { claims?: readonly Claim[]; asOf?: Day | null } = {},
): Record<string, string> {
  const graph = graphOf(sources, claims);
  const changes = whatWouldChange(graph, assessClaim(graph, CLAIM, asOf));
  return Object.fromEntries(changes.map((change) => [change.if, change.status]));
}

const CONFIRMED = { 'host-confirms': 'confirmed', 'sending-confirms': 'confirmed' };
const AGAINST = {
  'host-denies': 'contested',
  'sending-denies': 'contested',
  'contradicting-report': 'contested',
};

test('a single-origin claim could become anything', () => {
  expect(changesOf([source({ id: 'a' })])).toEqual({
    ...CONFIRMED,
    ...AGAINST,
    'independent-report': 'corroborated',
    'contradicting-fact-check': 'refuted', // at most one origin supports it
  });
});

test('a corroborated claim is past what one more report could add', () => {
  expect(changesOf([source({ id: 'a' }), source({ id: 'b' })])).toEqual({
    ...CONFIRMED,
    ...AGAINST,
    'contradicting-fact-check': 'contested', // two origins withstand it
  });
});

test('an unattributed claim needs one known origin', () => {
  expect(changesOf([unsourced('a')])).toMatchObject({ 'independent-report': 'single-origin' });
});

test('a refuted claim returns when what contradicts it is retracted', () => {
  const check = source({ id: 'check', kind: 'fact-check', claims: [contradicts()] });
  expect(changesOf([source({ id: 'a' }), check])).toEqual({
    ...CONFIRMED,
    'independent-report': 'contested',
    'contradictions-retracted': 'single-origin',
  });
});

test('a claim contested by its rival returns when the rival is withdrawn', () => {
  const claims = [claim({ incompatibleWith: ['rival'] }), claim({ id: 'rival' })];
  const sources = [
    source({ id: 'a' }),
    source({ id: 'b', claims: [supports({ claim: 'rival' })] }),
  ];
  expect(changesOf(sources, { claims })).toMatchObject({ 'rivals-withdrawn': 'single-origin' });
});

describe('a government’s next word', () => {
  const published = '2024-01-01';
  const denied = statement('denial', HOST, { published, claims: [contradicts()] });
  const confirmed = statement('confirmation', HOST, { published });

  test.each([null, published])('is newer than any on record, as of %s', (asOf) => {
    expect(changesOf([source({ id: 'a', published }), denied], { asOf })).toEqual({
      'host-confirms': 'confirmed', // what the sending state confirms stays disputed
      'contradictions-retracted': 'single-origin',
      'contradicting-fact-check': 'refuted',
    });
  });

  test('takes a confirmation back', () => {
    expect(changesOf([confirmed])).toEqual({
      'host-denies': 'contested',
      'sending-denies': 'contested',
    });
  });
});
