import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, WORD_LENGTH, wordsOf } from '../../../src/search/analyse.ts';

/** Words that stand in a text, without what they join to. */
const partsOf = (text: string) =>
  analyse(text)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word);

const joinedOf = (text: string) =>
  analyse(text)
    .filter(({ joined }) => joined)
    .map(({ word }) => word);

test.each(['2000', '2,000', '2.000', '2’000', '2\u00a0000', '2\u202f000'])(
  'a number is one word however its digits are grouped: %s',
  (number) => {
    expect(wordsOf(number)).toEqual(['2000']);
  },
);

test('with a common space a number is its parts and the whole, for two numbers look the same', () => {
  expect(wordsOf('2 000')).toEqual(['2', '000', '2000']);
  expect(wordsOf('100 200')).toContain('100');
});

test.each(['2024 100', '80–120', '24.01.2024', '10,000-12,000', '3000 40'])(
  'numbers that only stand side by side are not joined: %s',
  (text) => {
    expect(joinedOf(text)).toEqual([]);
  },
);

test.each([
  ['Il-76', ['il', '76'], ['il76']],
  ['M23', ['m', '23'], ['m23']],
  ['nord-koreanische', ['nord', 'koreanische'], ['nordkoreanische']],
  ['N’Djamena', ['n', 'djamena'], ['ndjamena']],
  ['1500여', ['1500', '여'.normalize('NFKD')], ['1500여'.normalize('NFKD')]],
])('%s is found by its parts and in one', (text, parts, joined) => {
  expect(partsOf(text)).toEqual(parts);
  expect(joinedOf(text)).toEqual(joined);
});

test('the English possessive and the French elision are no words', () => {
  expect(wordsOf('Traoré’s')).toEqual(['traore']);
  expect(wordsOf("l'armée d’Ivoire qu'il")).toEqual(['armee', 'ivoire', 'il']);
});

test('the Arabic article is taken off where enough is left', () => {
  expect(wordsOf('النيجر الى')).toEqual(['نيجر', 'الي']);
});

test('scripts without spaces are compared by pairs of letters', () => {
  expect(wordsOf('布基纳法索')).toEqual(['布基', '基纳', '纳法', '法索']);
  expect(wordsOf('中')).toEqual(['中']);
});

test('words know where they stand in the original text, with accents intact', () => {
  const text = '« Ibrahim Traoré », à l’Élysée';
  const slices = analyse(text).map(({ start, end }) => text.slice(start, end));
  expect(slices).toEqual(['Ibrahim', 'Traoré', 'à', 'Élysée']);
  expect(analyse(text).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
});

test('decomposed letters are the same words as composed ones', () => {
  const text = 'Bénin, Csádba küld, бой, 북한';
  expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
});

test('signs that are not seen do not part a word', () => {
  expect(wordsOf('Bur\u00adki\u200bna')).toEqual(['burkina']);
});

test('any text gives words that lie inside it, in order, folded once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let position = 0;
      for (const token of analyse(text)) {
        expect(token.start).toBeLessThan(token.end);
        expect(token.end).toBeLessThanOrEqual(text.length);
        expect(token.word.length).toBeGreaterThan(0);
        expect(token.word.length).toBeLessThanOrEqual(WORD_LENGTH);
        expect(token.word).toMatch(/^[\p{L}\p{N}]+$/u);
        if (!token.joined) {
          expect(token.position).toBeGreaterThanOrEqual(position);
          position = token.position;
        }
      }
    }),
  );
});
