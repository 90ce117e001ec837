import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/source.ts';
import { toClaimPreview, toClaimPreviewImage } from '../../../src/views/claim-preview.ts';
import { buildRegister } from '../../../src/views/register.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

/** The register of these records, and what it says of the claim. */
function given(sources: readonly Source[], claims: readonly Claim[] = [claim()]) {
  const register = buildRegister(graphOf(sources, claims), '2024-06-30');
  const assessment = register.assessments.get(CLAIM);
  if (!assessment) throw new Error('no claim');
  return [register, assessment] as const;
}

const preview = (...records: Parameters<typeof given>) => toClaimPreview(...given(...records));

const AGAINST = source({ id: 'against', claims: [contradicts()] });

describe('the preview image of a claim', () => {
  it('shows the statement, the parties, the answer and the day', () => {
    expect(preview([])).toMatchObject({
      statement: 'Statement.',
      sending: 'Russia',
      host: 'Burkina Faso',
      official: 'Neither Burkina Faso nor Russia has confirmed or denied it on the record.',
      asOf: 'Records as of 30 June 2024',
    });
  });

  it.each([
    ['Single origin, unconfirmed', [source({ id: 'a' })]],
    ['Unattributed, unconfirmed', [unsourced('a')]],
    ['Unsupported, unconfirmed', []],
    ['Contested, one origin', [source({ id: 'a' }), AGAINST]],
    ['Contested, origin unknown', [unsourced('a'), AGAINST]],
    ['Refuted, origin unknown', [AGAINST]],
    ['Corroborated', [source({ id: 'a' }), source({ id: 'b' })]],
    ['Contested', [source({ id: 'a' }), source({ id: 'b' }), AGAINST]],
    ['Officially confirmed by Russia (sending state)', [statement('a', 'RU')]],
  ])('says “%s”', (verdict, sources) => {
    expect(preview(sources).verdict).toBe(verdict);
  });

  it('says that a claim was withdrawn', () => {
    const withdrawn = claim({ withdrawn: { on: '2024-05-01', reason: 'badly put' } });
    expect(preview([source({ id: 'a' })], [withdrawn]).verdict).toBe(
      'Single origin, unconfirmed, but withdrawn',
    );
  });

  it('counts origins first, and without inferred links where that differs', () => {
    const inferred = unsourced('b', { basedOn: [{ origin: 'Agency', inferred: true }] });
    expect(preview([source({ id: 'a' }), inferred]).tallies).toEqual([
      { number: '2', label: 'independent origins, 1 without inferred links' },
      { number: '2', label: 'sources support it' },
      { number: '0', label: 'sources contradict it' },
    ]);
  });

  it('counts what supports a rival account where there is any', () => {
    const rival = claim({ id: 'rival', incompatibleWith: [CLAIM] });
    const supporting = source({ id: 'a', claims: [supports({ claim: 'rival' })] });
    expect(preview([supporting], [claim(), rival]).tallies).toContainEqual({
      number: '1',
      label: 'source supports a rival account',
    });
  });
});

describe('the image as its page names it', () => {
  it('has an address that changes with the day, and a text that says what it shows', () => {
    expect(toClaimPreviewImage(...given([source({ id: 'a' })]))).toEqual({
      path: '/previews/claims/claim.png?as-of=2024-06-30',
      width: 1200,
      height: 630,
      alt:
        'Claim: Statement. Single origin, unconfirmed: ' +
        '1 independent origin, 1 source supports it and 0 sources contradict it. ' +
        'Neither Burkina Faso nor Russia has confirmed or denied it on the record. ' +
        'Records as of 30 June 2024.',
    });
  });
});
