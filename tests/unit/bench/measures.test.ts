import { describe, expect, test } from 'vitest';
import { rotate } from '../../../bench/search/measure/measure-in-node.ts';
import { judge } from '../../../bench/search/measure/quality.ts';
import { percentile } from '../../../bench/search/measure/statistics.ts';
import { threeFigures, toRatio, toSize, toTable } from '../../../bench/search/report/table.ts';

describe('quality', () => {
  const query = { kind: 'exact', text: 'mali', relevant: ['a', 'b'] } as const;
  const first = { query, ids: ['b', 'x'] };
  const second = { query, ids: ['x', 'a', 'b'] };
  const never = { query: { ...query, kind: 'phrase' } as const, ids: ['x', 'y'] };

  test('counts the place of the first record that answers', () => {
    const { all, exact, phrase } = judge([first, second, never]);
    expect(all).toEqual({
      queries: 3,
      first: 1 / 3,
      firstTen: 2 / 3,
      meanReciprocalRank: (1 + 1 / 2 + 0) / 3,
    });
    expect(exact?.meanReciprocalRank).toBe(0.75);
    expect(phrase?.firstTen).toBe(0);
  });

  test('says nothing of a kind that was not asked', () => {
    expect(judge([first]).phrase).toBeUndefined();
  });
});

describe('percentiles', () => {
  test.each([
    [0.5, 2],
    [0.75, 3],
    [0.95, 4],
    [0, 1],
    [1, 4],
  ])('the share %d of four values lies at or below %d', (share, value) => {
    expect(percentile([4, 1, 3, 2], share)).toBe(value);
  });
});

test('each turn begins with another engine', () => {
  expect([0, 1, 2, 3].map((turn) => rotate(['a', 'b', 'c'], turn).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
});

describe('the report', () => {
  test.each([
    [0.03421, '0.0342'],
    [1.2345, '1.23'],
    [45.67, '45.7'],
    [12_345, '12,300'],
    [NaN, '–'],
  ])('writes %d as %s', (value, text) => {
    expect(threeFigures(value)).toBe(text);
  });

  test('writes ratios against a baseline, and none where there is no baseline', () => {
    expect(toRatio(1, 4)).toBe('0.25 ×');
    expect(toRatio(1, undefined)).toBe('–');
  });

  test('writes sizes', () => {
    expect([toSize(12_340), toSize(2_840_697)]).toEqual(['12.3 kB', '2.84 MB']);
  });

  test('aligns columns of numbers to the right', () => {
    expect(toTable(['a', 'b'], [['x', '1.5 ms']])).toBe('| a | b |\n| --- | --: |\n| x | 1.5 ms |');
  });
});
