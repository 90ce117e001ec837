import { describe, expect, test } from 'vitest';
import { datesMeet, isDay, lastDay, parseDate } from '../../../src/domain/dates.ts';

describe('a date spans every day it can mean', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-01', '2024-01-01', '2024-01-31'],
    ['2024-12', '2024-12-01', '2024-12-31'], // the last month
    ['2024-02', '2024-02-01', '2024-02-29'], // a leap year
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-01~', '2024-01-01', '2024-01-31'], // about
    ['2024?', '2024-01-01', '2024-12-31'], // perhaps
    ['2024-01-24%', '2024-01-24', '2024-01-24'], // perhaps about
    ['2024-01/2024-03', '2024-01-01', '2024-03-31'],
    ['2024-01-30/2025', '2024-01-30', '2025-12-31'], // ends of different precision
  ])('%s', (text, first, last) => {
    expect(parseDate(text)).toEqual({ first, last });
  });
});

describe('what is no date, or no date of ours, is refused', () => {
  test.each([
    ['', 'nothing'],
    ['January 2024', 'words'],
    ['2024-1', 'a month of one digit'],
    ['24-01-24', 'a year of two digits'],
    ['20240124', 'no hyphens'],
    [' 2024', 'a space'],
    ['2024-00', 'no such month'],
    ['2024-13', 'no such month'],
    ['2024-21', 'spring, in EDTF'],
    ['2024-33', 'the first quarter, in EDTF'],
    ['2024-01-00', 'no such day'],
    ['2024-01-32', 'no such day'],
    ['2023-02-29', 'no leap year'],
    ['2024-01-24T10:00', 'an hour'],
    ['2024-XX', 'an unspecified month'],
    ['2024/', 'an open end'],
    ['../2024', 'an open start'],
    ['2024-03/2024-01', 'an end before its start'],
    ['-0044', 'before our era'],
  ])('"%s": %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

test('a date counts from its last day', () => {
  expect(lastDay('2024-01')).toBe('2024-01-31');
  expect(lastDay('2024-01/2024-02')).toBe('2024-02-29');
});

test('asking for the last day of what is no date is a mistake of the program', () => {
  expect(() => lastDay('soon')).toThrow(new RangeError('"soon" is no valid EDTF date'));
  expect(() => datesMeet('2024', 'soon')).toThrow(new RangeError('"soon" is no valid EDTF date'));
  expect(() => datesMeet('soon', '2024')).toThrow(new RangeError('"soon" is no valid EDTF date'));
});

test.each([
  ['2024-01', '2024-01-31', true], // the last day of the month
  ['2024-01', '2024-02-01', false], // the day after
  ['2024', '2023-12-31', false], // the day before
  ['2024', '2024-01-01', true],
  ['2024-01/2024-03', '2024-03/2024-05', true], // March is in both
  ['2024-01/2024-02', '2024-03/2024-05', false],
])('%s and %s can mean the same day: %s', (a, b, meet) => {
  expect(datesMeet(a, b)).toBe(meet);
  expect(datesMeet(b, a)).toBe(meet);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false], // no leap year
  ['2024-02', false],
  ['2024-02-29~', false],
  ['2024-1-1', false],
])('%s is an exact day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
