import { describe, expect, it, test } from 'vitest';
import {
  compareStrengths,
  formatStrength,
  readStrength,
  toStrength,
} from '../../../src/domain/strength.ts';

test('one number stands for a range that begins and ends there', () => {
  expect(toStrength(100)).toEqual({ min: 100, max: 100 });
  expect(toStrength({ max: 200 })).toEqual({ max: 200 });
});

test.each([
  [100, 100, 'agree'],
  [{ max: 200 }, { max: 200 }, 'agree'],
  [{ min: 100 }, { min: 100, max: undefined }, 'agree'], // an open end, said in two ways
  [100, { min: 80, max: 120 }, 'overlap'],
  [{ min: 80, max: 100 }, { min: 100, max: 120 }, 'overlap'], // they share 100
  [{ min: 80, max: 100 }, { min: 101, max: 120 }, 'disjoint'], // they share nothing
  [{ min: 100 }, { max: 100 }, 'overlap'], // at least, and up to, 100
  [{ min: 101 }, { max: 100 }, 'disjoint'],
  [{ max: 200 }, 0, 'overlap'], // up to 200 may be none
  [{ min: 100 }, 1_000_000, 'overlap'], // at least 100 has no end
] as const)('%o and %o: %s', (a, b, agreement) => {
  expect(compareStrengths(toStrength(a), toStrength(b))).toBe(agreement);
  expect(compareStrengths(toStrength(b), toStrength(a))).toBe(agreement);
});

test.each([
  [{ min: 100, max: 100 }, '100'],
  [{ min: 0, max: 0 }, '0'],
  [{ min: 80, max: 120 }, '80–120'],
  [{ min: 100 }, 'at least 100'],
  [{ max: 200 }, 'up to 200'],
])('%o is written "%s"', (strength, text) => {
  expect(formatStrength(strength)).toBe(text);
});

describe('readStrength', () => {
  it.each([
    ['700', 700],
    [' 1,700 ', 1700],
    ['1 700', 1700],
    ['12.000.000', 12_000_000],
    ['80-120', { min: 80, max: 120 }],
    ['80 – 1,200', { min: 80, max: 1200 }],
    ['80 to 120', { min: 80, max: 120 }],
    ['80..120', { min: 80, max: 120 }],
    ['up to 200', { max: 200 }],
    ['At most 200', { max: 200 }],
    ['..200', { max: 200 }],
    ['≤200', { max: 200 }],
    ['at least 100', { min: 100 }],
    ['100+', { min: 100 }],
    ['100..', { min: 100 }],
    ['>= 100', { min: 100 }],
  ])('%j is %j', (typed, strength) => {
    expect(readStrength(typed)).toEqual(strength);
  });

  it.each(['', 'many', '-5', '1,70', '1.5', '100 soldiers', '80-', 'about 100'])(
    '%j is none',
    (typed) => {
      expect(readStrength(typed)).toBeUndefined();
    },
  );
});
