import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/source.ts';
import {
  assess,
  claim,
  contradicts,
  HOST,
  mentions,
  relay,
  SENDING,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

const a = source({ id: 'a' });
const b = source({ id: 'b' });
const against = source({ id: 'against', claims: [contradicts()] });
const factCheck = source({ id: 'check', kind: 'fact-check', claims: [contradicts()] });
const confirmation = statement('confirmation', HOST);
const denial = statement('denial', SENDING, { claims: [contradicts()] });

/** The reasons in short: why, and which documents say so. */
const reasonsOf = (sources: readonly Source[], claims: readonly Claim[] = [claim()]) =>
  assess(sources, { claims }).reasons.map(({ because, sources }) => [because, ...sources]);

test.each([
  ['confirmed', [confirmation], [['state-confirms', 'confirmation']]],
  [
    'confirmed, though contradicted',
    [confirmation, against],
    [
      ['state-confirms', 'confirmation'],
      ['contradicted', 'against'],
    ],
  ],
  ['refuted without support', [against], [['contradicted', 'against'], ['not-supported']]],
  [
    'refuted by a fact-check',
    [a, factCheck],
    [
      ['fact-check-contradicts', 'check'],
      ['contradicted', 'check'],
      ['one-origin', 'a'],
    ],
  ],
  [
    'contested between governments',
    [confirmation, denial],
    [
      ['contradicted', 'denial'],
      ['state-denies', 'denial'],
      ['state-confirms', 'confirmation'],
      ['one-origin', 'confirmation'],
    ],
  ],
  ['corroborated', [a, b], [['independent-origins', 'a', 'b']]],
  ['single-origin', [a, relay('c', ['a'])], [['one-origin', 'a', 'c']]],
  ['unattributed', [unsourced('a')], [['no-known-origin', 'a']]],
  ['unsupported', [source({ id: 'a', claims: [mentions()] })], [['nothing-either-way', 'a']]],
] as const)('%s: the decisive reason comes first', (_case, sources, reasons) => {
  expect(reasonsOf(sources)).toEqual(reasons);
});

test('a state that said both on one day is a reason of its own', () => {
  const denies = statement('denies', HOST, { claims: [contradicts()] });
  const { status, reasons } = assess([confirmation, denies]);
  expect(status).toBe('contested');
  expect(reasons).toContainEqual({
    because: 'state-mixed',
    state: HOST,
    sources: ['confirmation', 'denies'],
    claims: [],
  });
});

test('a supported rival is named with the documents that support it', () => {
  const claims = [
    claim({ incompatibleWith: ['rival', 'idle'] }),
    claim({ id: 'rival' }),
    claim({ id: 'idle' }),
  ];
  const forRival = source({ id: 'for-rival', claims: [supports({ claim: 'rival' })] });
  expect(assess([a, forRival], { claims }).reasons[0]).toEqual({
    because: 'incompatible-supported',
    sources: ['for-rival'],
    claims: ['rival'],
  });
});
