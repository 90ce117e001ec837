import { describe, expect, it } from 'vitest';
import { assessCaution } from '../../../src/domain/caution.ts';
import {
  assess,
  contradicts,
  HOST,
  reports,
  SENDING,
  source,
  statement,
  unsourced,
} from '../../helpers/records.ts';

describe('assessCaution', () => {
  it('asks for caution where one origin stands behind a claim', () => {
    expect(assessCaution(assess([source({ id: 'a' })]))).toEqual({
      origins: 'one',
      opposed: false,
    });
  });

  it('asks for caution where no origin is known, and where nothing supports it', () => {
    const caution = { origins: 'none', opposed: false };
    expect(assessCaution(assess([unsourced('a'), unsourced('b')]))).toEqual(caution);
    expect(assessCaution(assess([]))).toEqual(caution);
  });

  it('tells that something stands against a claim', () => {
    const against = source({ id: 'b', claims: [contradicts()] });
    expect(assessCaution(assess([source({ id: 'a' }), against]))).toMatchObject({ opposed: true });
    expect(assessCaution(assess([against]))).toMatchObject({ origins: 'none', opposed: true });
  });

  it('asks for none where two origins stand behind it', () => {
    expect(assessCaution(assess([source({ id: 'a' }), source({ id: 'b' })]))).toBeUndefined();
  });

  it.each([HOST, SENDING])('asks for none where %s confirms it', (state) => {
    expect(assessCaution(assess([statement('a', state)]))).toBeUndefined();
  });

  it('asks for caution where a government confirms only a part, or is no party to it', () => {
    const partly = source({
      id: 'a',
      claims: [{ ...reports(HOST, 'partly-confirms'), stance: 'supports' }],
    });
    expect(assessCaution(assess([partly]))).toMatchObject({ origins: 'one' });
    expect(assessCaution(assess([statement('a', 'FR')]))).toMatchObject({ origins: 'one' });
  });
});
