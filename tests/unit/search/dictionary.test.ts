import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, findPlace, readWords, writeWords } from '../../../src/search/dictionary.ts';

const words = fc
  .uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1 })
  .map((list) => list.filter((word) => word.isWellFormed()).sort(compareWords));

test('words are read as they were written, in any script', () => {
  fc.assert(
    fc.property(words, (list) => {
      expect(readWords(writeWords(list))).toEqual(list);
    }),
  );
});

test('letters of two code units are never cut in half', () => {
  const list = ['😀', '😁', '😁😀', '😁😁'].sort(compareWords);
  expect(readWords(writeWords(list))).toEqual(list);
});

test('what a word shares with the one before is not written again', () => {
  const [, , letters] = writeWords(['instructeur', 'instructeurs', 'instructor']);
  expect(letters?.length).toBe('instructeur'.length + 's'.length + 'or'.length);
});

test('the place of a word is the number of words before it, whether it is there or not', () => {
  fc.assert(
    fc.property(words, fc.string({ maxLength: 4 }), (list, word) => {
      expect(findPlace(list, word)).toBe(
        list.filter((other) => compareWords(other, word) < 0).length,
      );
    }),
  );
});
