import { expect, test } from 'vitest';
import { findNearest, hintNearest } from '../../../src/domain/nearest.ts';

const KEYS = ['publisher', 'publisherCountry', 'published', 'via'];
const IDS = ['kp-bf-700-guards', 'kp-bf-2000-commandos', 'ru-bf-africa-corps-100-plus-200'];

test.each([
  ['publishd', KEYS, 'published'], // "publisher" holds as many of its letters, at more edits
  ['publiser', KEYS, 'publisher'],
  ['kp-bf-700-guard', IDS, 'kp-bf-700-guards'], // a letter lost
  ['kp-bf-guards', IDS, 'kp-bf-700-guards'], // a word lost
  ['africa-corps', IDS, 'ru-bf-africa-corps-100-plus-200'], // only a part remembered
])('%s most likely means one of %j: %s', (mistyped, valid, nearest) => {
  expect(findNearest(mistyped, valid)).toBe(nearest);
});

test('nothing is suggested where nothing is near', () => {
  expect(findNearest('entirely-different', IDS)).toBeUndefined();
  expect(findNearest('publisher', [])).toBeUndefined();
});

test('the hint names the nearest value, else says what else to do', () => {
  expect(hintNearest('kp-bf-700-guard', IDS, 'Write it.')).toBe('Did you mean kp-bf-700-guards?');
  expect(hintNearest('entirely-different', IDS, 'Write it.')).toBe('Write it.');
});
