import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestFragment, markMatches } from '../../../src/search/mark-matches.ts';
import { searchRecord } from '../../helpers/search.ts';

const written = (text: string, words: readonly string[], prefixes: readonly string[] = []) =>
  markMatches(text, { words, prefixes })
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

test('words are marked in the original text, accents intact', () => {
  expect(written('Traoré’s 2,000 soldats', ['traore', '2000'])).toBe('[Traoré]’s [2,000] soldats');
});

test('a beginning marks the whole word', () => {
  expect(written('Rwanda and Rwandans', [], ['rwanda'])).toBe('[Rwanda] and [Rwandans]');
});

test('a joined word is marked as one', () => {
  expect(written('an Il-76 landed', ['il76', 'il', '76'])).toBe('an [Il-76] landed');
});

test('scripts without spaces are marked by what matched', () => {
  expect(written('中国 布基纳法索', ['布基', '基纳'])).toBe('中国 [布基][纳]法索');
});

test('the pieces together are always the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 3 }), (text, prefix) => {
      const segments = markMatches(text, { words: ['a', 'b'], prefixes: [prefix] });
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});

const LONG = `${'Nothing of note stands here. '.repeat(20)}Bear Brigade men left for Kursk. ${'More of it. '.repeat(20)}`;

test('the fragment is where most different words stand', () => {
  const record = searchRecord({
    id: 'a',
    fields: { title: ['Bear Brigade Kursk'], quote: ['the bear'], body: ['unrelated', LONG] },
  });
  const fragment = bestFragment(record, { words: ['bear', 'brigade', 'kursk'], prefixes: [] });
  expect(fragment).toMatchObject({ field: 'body', passage: 1 });
  const marked = fragment?.segments.filter((segment) => segment.marked).map(({ text }) => text);
  expect(marked).toEqual(['Bear', 'Brigade', 'Kursk']);
  const text = fragment?.segments.map((segment) => segment.text).join('') ?? '';
  expect(text).toMatch(/^…\S.*\S…$/);
  expect(text.length).toBeLessThan(200);
});

test('a short passage is shown whole', () => {
  const record = searchRecord({ id: 'a', fields: { title: ['t'], quote: ['one bear'] } });
  const fragment = bestFragment(record, { words: ['bear'], prefixes: [] });
  expect(fragment?.segments).toEqual([
    { text: 'one ', marked: false },
    { text: 'bear', marked: true },
  ]);
});

test('where nothing but the title matched there is no fragment', () => {
  const record = searchRecord({ id: 'a', fields: { title: ['bear'], body: ['nothing'] } });
  expect(bestFragment(record, { words: ['bear'], prefixes: [] })).toBeUndefined();
});
