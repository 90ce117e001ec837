import { expect, test } from 'vitest';
import { CLAIM, edited, firedBy, firedByEntry, SOURCE } from '../../helpers/edited-records.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test.each([
  ['en', words(15), []],
  ['en', words(16), ['quote-too-long']], // one word too many
  ['en', `  ${words(15)}  `, []], // spaces are no words
  ['fr', words(15), []],
  ['ko', '가'.repeat(60), []],
  ['ko', '가'.repeat(61), ['quote-too-long']], // one character too many
  ['zh-Hant', '字'.repeat(61), ['quote-too-long']], // whatever the script
  ['zh', '𠀋'.repeat(60), []], // a character may take two code units
])('a quote in %s, "%s", gives %j', async (language, quote, fired) => {
  const lines = [`quote: "${quote}"`, `quoteLanguage: ${language}`, 'translation: words'];
  expect(await firedByEntry(...lines)).toEqual(fired);
});

test('the quotes of one document may amount to five full fragments', async () => {
  const ids = ['guards', 'barracks', 'convoys', 'drills', 'patrols'];
  const entries = ids.map((id) => `claim: ${id}\n    stance: supports\n    quote: ${words(15)}`);
  const claims = ids.map((id): [string, string] => [CLAIM.replace('guards', id), edited(CLAIM)]);
  const source = edited(SOURCE, ['claim: guards\n    stance: supports', entries.join('\n  - ')]);
  expect(await firedBy({ ...Object.fromEntries(claims), [SOURCE]: source })).toEqual([]);
});

test.each(['en', 'en-GB'])('a quote in %s needs no translation', async (language) => {
  expect(await firedByEntry('quote: a hundred', `quoteLanguage: ${language}`)).toEqual([]);
});

test('a quote is in the language of its document unless it says otherwise', async () => {
  const inFrench = (...lines: string[]) =>
    firedBy({
      [SOURCE]: edited(
        SOURCE,
        ['language: en', 'language: fr'],
        ['stance: supports', ['stance: supports', ...lines].join('\n    ')],
      ),
    });
  expect(await inFrench('quote: cent soldats')).toEqual(['missing-translation']);
  expect(await inFrench('quote: cent soldats', 'translation: a hundred')).toEqual([]);
  expect(await inFrench('quote: a hundred', 'quoteLanguage: en')).toEqual([]);
});

test('a translation that is refused is not said to be missing', async () => {
  expect(await firedByEntry('quote: cent', 'quoteLanguage: fr', 'translation: ""')).toEqual([
    'empty-value',
  ]);
});
