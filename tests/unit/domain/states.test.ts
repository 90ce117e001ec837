import { expect, test } from 'vitest';
import { isStateCode, STATE_CODES } from '../../../src/domain/states.ts';

test.each(['BF', 'RU', 'KP', 'GB', 'SS'])('%s is a state code', (code) => {
  expect(isStateCode(code)).toBe(true);
});

test.each([
  ['bf', 'small letters'],
  ['UK', 'reserved, not assigned'],
  ['SU', 'no longer assigned'],
  ['BFA', 'three letters'],
  ['', 'nothing'],
])('"%s" is none: %s', (code) => {
  expect(isStateCode(code)).toBe(false);
});

test('the codes are in order, each once', () => {
  expect(STATE_CODES).toEqual([...new Set(STATE_CODES)].sort());
});
