import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/search/fold-letters.ts';

test.each([
  ['Traoré', 'traore'],
  ['ÇĞİŞ', 'cgis'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['cœur', 'coeur'],
  ['ﬁne', 'fine'],
  ['Ⅻ', 'xii'],
])('accents, ligatures and capitals do not tell words apart: %s', (written, folded) => {
  expect(foldLetters(written)).toBe(folded);
});

test.each([
  ['Лавров', 'lavrov'],
  ['Траоре', 'traore'],
  ['Горбачёв', 'gorbachev'],
  ['Кадыровцы', 'kadyrovtsy'],
  ['Альянс', 'alyans'],
])('Cyrillic is compared in Latin letters: %s', (written, folded) => {
  expect(foldLetters(written)).toBe(folded);
});

test('й is й whether it is one character or two, and ё is е', () => {
  expect(foldLetters('бой'.normalize('NFD'))).toBe(foldLetters('бой'));
  expect(foldLetters('наёмники')).toBe(foldLetters('наемники'));
});

test.each([
  ['أإآٱ', 'اااا'],
  ['مرتزقة', 'مرتزقه'],
  ['على', 'علي'],
  ['مُرتَزَقَة', 'مرتزقه'],
  ['نيــجر', 'نيجر'],
  ['کیف', 'كيف'],
])('what Arabic writes in several ways is one: %s', (written, folded) => {
  expect(foldLetters(written)).toBe(folded);
});

test('Hangul is taken apart, so that a half-typed syllable begins the whole one', () => {
  expect(foldLetters('북한').startsWith(foldLetters('북하'))).toBe(true);
  expect(foldLetters('북한')).not.toBe(foldLetters('북하'));
});

test('digits of other scripts are digits', () => {
  expect(foldLetters('١٩٦٠')).toBe('1960');
  expect(foldLetters('۷۰۰')).toBe('700');
});
