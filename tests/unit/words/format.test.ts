import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatLanguage,
  formatState,
  formatStrength,
  machineDate,
} from '../../../src/words/format.ts';

describe('formatDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-01', 'January 2024'],
    ['2024-01-24', '24 January 2024'],
    ['2024-01~', 'about January 2024'],
    ['2024-10/2024-12', 'October – December 2024'],
    ['2023-11/2024-04', 'November 2023 – April 2024'],
    ['2024-01-24/2024-01-27', '24 – 27 January 2024'],
  ])('says %s no finer than it is', (date, words) => {
    expect(formatDate(date).replaceAll(/\u2009/gu, ' ')).toBe(words);
  });

  it('says that an unknown date is unknown', () => {
    expect(formatDate(undefined)).toBe('undated');
  });
});

describe('machineDate', () => {
  it('gives HTML only what HTML can say', () => {
    expect(['2024', '2024-01', '2024-01-24'].map(machineDate)).toEqual([
      '2024',
      '2024-01',
      '2024-01-24',
    ]);
    expect(['2024-01~', '2024/2025', undefined].map(machineDate)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('formatStrength', () => {
  it.each([
    [{ min: 700, max: 700 }, '700'],
    [{ min: 2000, max: 2000 }, '2,000'],
    [{ min: 80, max: 120 }, '80–120'],
    [{ min: 100 }, 'at least 100'],
    [{ max: 200 }, 'up to 200'],
  ])('says %j as %s', (strength, words) => {
    expect(formatStrength(strength)).toBe(words);
  });
});

describe('names and counts', () => {
  it('come from Intl', () => {
    expect(formatState('BF')).toBe('Burkina Faso');
    expect(formatLanguage('fr')).toBe('French');
  });

  it('choose the noun by the number', () => {
    const noun = { one: 'source', other: 'sources' };
    expect([0, 1, 2, 2000].map((value) => formatCount(value, noun))).toEqual([
      '0 sources',
      '1 source',
      '2 sources',
      '2,000 sources',
    ]);
  });
});
