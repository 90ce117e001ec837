import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareWords } from '../../../src/search/dictionary.ts';
import { isFuzzy, Spellings, writeSpellings } from '../../../src/search/spellings.ts';

const spellings = (...words: readonly string[]) =>
  new Spellings(writeSpellings([...words].sort(compareWords)));

const near = (typed: string, mistakes: number, ...words: readonly string[]) =>
  spellings(...words).findNear(typed, mistakes);

test.each([
  ['a letter is wrong', 'wagnar'],
  ['a letter is missing', 'wagnr'],
  ['the first letter is missing', 'agner'],
  ['a letter is too much', 'waggner'],
  ['two neighbours changed places', 'wganer'],
])('a word is one mistake away when %s', (_, typed) => {
  expect(near(typed, 1, 'wagner', 'burkina')).toEqual([{ word: 'wagner', mistakes: 1 }]);
});

test('two mistakes are found where two are allowed, and not where one is', () => {
  expect(near('burcinna', 1, 'burkina')).toEqual([]);
  expect(near('burcinna', 2, 'burkina')).toEqual([{ word: 'burkina', mistakes: 2 }]);
});

test('the nearest word comes first', () => {
  const found = near('instructers', 2, 'instructors', 'instructor', 'instructeurs', 'structures');
  expect(found.map(({ mistakes }) => mistakes)).toEqual([1, 1, 2]);
  expect(found[2]?.word).toBe('instructor');
});

test('a word that only lies in another one is not near', () => {
  expect(near('ingatign', 1, 'dingatin', 'ingation')).toEqual([{ word: 'ingation', mistakes: 1 }]);
});

test.each(['2000', 'm23', 'rsf', '~soldier'])(
  'numbers, short words and concepts are never mistyped: %s',
  (word) => {
    expect(isFuzzy(word)).toBe(false);
    expect(spellings(word, 'word').words).toEqual(['word']);
    expect(near(word, 2, 'wagner')).toEqual([]);
  },
);

test('every word is found with any one letter replaced, missing, added or swapped, among thousands', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const words = Array.from({ length: 3000 }, (_, index) => {
    const digits = [index % 26, (index * 7) % 25, (index * 11) % 24, (index * 3) % 23, index % 22];
    return digits.map((digit) => letters[digit]).join('') + letters[(index >> 4) % 26];
  });
  const all = spellings(...new Set(words));
  for (const word of all.words.filter((_, index) => index % 97 === 0)) {
    for (let at = 0; at < word.length; at += 1) {
      const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
      const swapped = before + behind.slice(0, 1) + word.charAt(at) + behind.slice(1);
      for (const typed of [
        `${before}q${behind}`,
        before + behind,
        `${before}q${word.slice(at)}`,
        swapped,
      ]) {
        const found = all.findNear(typed, 1).map((one) => one.word);
        if (!all.has(typed)) expect(found, typed).toContain(word);
      }
    }
  }
});

test('a longer word is read as those with which it begins, the longest first', () => {
  const stems = spellings('korea', 'korean', 'kore', 'soldat').findStems('koreanische', 5);
  expect(stems).toEqual(['korean', 'korea']);
});

test('two words written as one are taken apart', () => {
  expect(spellings('burkina', 'faso').findParts('burkinafaso')).toEqual(['burkina', 'faso']);
  expect(spellings('burkina', 'faso').findParts('burkinafast')).toBeUndefined();
});

describe('without Fuse.js', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.doMock('fuse.js/basic', () => ({
      default: class {
        search() {
          return [];
        }
      },
    }));
  });
  afterEach(() => {
    vi.doUnmock('fuse.js/basic');
  });

  test('no mistyped word is read: the words come from it', async () => {
    const { Spellings: Without } = await import('../../../src/search/spellings.ts');
    expect(new Without(writeSpellings(['wagner'])).findNear('wagnr', 2)).toEqual([]);
  });
});
