import { expect, test } from 'vitest';
import { formatAddress } from '../../../src/words/format-address.ts';

test('letters of other scripts are written as themselves', () => {
  expect(formatAddress('https://example.org/%D0%9A%D0%9D%D0%94%D0%A0-700/')).toBe(
    'https://example.org/КНДР-700/',
  );
  expect(formatAddress('https://example.org/d%C3%A9ploiement')).toBe(
    'https://example.org/déploiement',
  );
});

test.each([
  ['a space', 'a%20b'],
  ['signs that part an address', 'a%2Fb%3Fc%23d%25e'],
  ['plain letters that the address encodes', '%41'],
  ['a sign that turns the direction of writing', 'a%E2%80%AEb'],
  ['a sign that is not seen', 'a%E2%80%8Bb'],
  ['bytes that are no text', '%E9t%E9'],
])('%s stays as it is', (_what, path) => {
  const address = `https://example.org/${path}`;
  expect(formatAddress(address)).toBe(address);
});

test('what is written leads to the same document', () => {
  const address = 'https://example.org/1286292/%D8%B9%D8%A7%D8%AC%D9%84-%D9%83?p=%20%C3%A9';
  expect(new URL(formatAddress(address)).href).toBe(address);
});
