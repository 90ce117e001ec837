import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatUrl, linkTo, parseUrl } from '../../../../src/search/client/url-state.ts';

test('an address without parameters asks nothing', () => {
  expect(parseUrl('')).toEqual({ query: '', sort: 'relevance' });
  expect(formatUrl({ query: '', sort: 'relevance' })).toBe('');
});

test('filters stay readable in an address', () => {
  expect(formatUrl({ query: 'wagner state:BF', sort: 'date' })).toBe(
    '?q=wagner+state:BF&sort=date',
  );
});

test('a form that was sent without a script is understood', () => {
  expect(parseUrl('?q=+cor%C3%A9e+du+nord&submit=')).toEqual({
    query: 'corée du nord',
    sort: 'relevance',
  });
});

test('an order that does not exist is the usual one', () => {
  expect(parseUrl('?q=mali&sort=random').sort).toBe('relevance');
});

test('a link that asks nothing still leads to the page itself', () => {
  expect(linkTo({ query: '', sort: 'relevance' })).toBe('?');
  expect(linkTo({ query: 'mali', sort: 'relevance' })).toBe('?q=mali');
});

test('every query survives its way through an address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('relevance' as const, 'date' as const),
      (text, sort) => {
        const state = { query: text.trim(), sort };
        expect(parseUrl(formatUrl(state))).toEqual(state);
      },
    ),
  );
});
