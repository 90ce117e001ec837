import { describe, expect, it } from 'vitest';
import { shortenText } from '../../../src/previews/shorten-text.ts';

describe('shortenText', () => {
  it.each([
    ['leaves what is no longer', 'One two', 7, 'One two'],
    ['ends after a whole word', 'One two three', 10, 'One two…'],
    ['ends before a comma', 'One two, three', 10, 'One two…'],
    ['cuts a word that is all there is', 'palacepalace', 6, 'palace…'],
    ['cuts no character in two', '😀😀😀', 2, '😀😀…'],
  ])('%s', (_what, text, length, shortened) => {
    expect(shortenText(text, length)).toBe(shortened);
  });
});
