import { describe, expect, it } from 'vitest';
import { isId } from '../../../src/domain/fields.ts';
import { suggestClaimId, suggestSourceId } from '../../../src/domain/suggest-id.ts';

const free = new Set<string>();

describe('suggestSourceId', () => {
  it.each([
    [
      { published: '2025-05-12', publisher: 'KenyanTrend', title: '700 guards sent' },
      '2025-05-kenyantrend-700-guards-sent',
    ],
    [
      { published: '2025', publisher: 'The Daily Maverick (AFP copy)', title: 'Of an army' },
      '2025-daily-maverick-army',
    ],
    [{ publisher: '동아일보 (Dong-A Ilbo)', title: '국정원' }, 'dong-a'],
    [{ published: '2024-01~', publisher: 'Лента.ру' }, '2024-01-lenta-ru'],
    [{ title: 'Soldiers' }, 'soldiers'],
    [{}, ''],
    [{ publisher: '동아일보' }, ''],
  ])('%j: %s', (known, id) => {
    expect(suggestSourceId(known, free)).toBe(id);
  });

  it('numbers an id that is taken', () => {
    expect(suggestSourceId({ title: 'Soldiers' }, new Set(['soldiers', 'soldiers-2']))).toBe(
      'soldiers-3',
    );
  });

  it('stays an id however long the words are', () => {
    const title = 'a'.repeat(200);
    expect(isId(suggestSourceId({ title }, free))).toBe(true);
    const taken = suggestSourceId({ title }, free);
    expect(isId(suggestSourceId({ title }, new Set([taken])))).toBe(true);
  });
});

describe('suggestClaimId', () => {
  it.each([
    [
      { sendingState: 'KP', hostState: 'BF', title: '700 North Korean guards' },
      'kp-bf-700-north-korean',
    ],
    [{ hostState: 'BF' }, 'bf'],
    [{}, ''],
  ])('%j: %s', (known, id) => {
    expect(suggestClaimId(known, free)).toBe(id);
  });
});
