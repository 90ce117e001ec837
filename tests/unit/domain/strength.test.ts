import { expect, test } from 'vitest';
import { compareStrengths, formatStrength, toStrength } from '../../../src/domain/strength.ts';

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
