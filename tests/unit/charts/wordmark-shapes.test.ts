import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORDMARK_SHAPES } from '../../../src/charts/wordmark-shapes.ts';

it('is the drawing of the favicon', () => {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const paths = [...favicon.matchAll(/ class="(\w+)" d="([^"]+)"/g)].map(([, name, d]) => [
    name,
    d,
  ]);
  expect(Object.fromEntries(paths)).toEqual(WORDMARK_SHAPES);
});
