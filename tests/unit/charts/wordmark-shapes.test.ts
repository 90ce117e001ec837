import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORDMARK_SHAPES } from '../../../src/charts/wordmark-shapes.ts';
import { lookUpColour } from '../../../src/palette.ts';

it('is the drawing of the favicon, in the colours of both themes', () => {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const paths = [...favicon.matchAll(/ class="(\w+)" d="([^"]+)"/g)].map(([, name, d]) => [
    name,
    d,
  ]);
  expect(Object.fromEntries(paths)).toEqual(WORDMARK_SHAPES);
  const colours = (['light', 'dark'] as const).flatMap((theme) =>
    ['accent', 'ink'].map((token) => lookUpColour(token, theme)),
  );
  expect(favicon.match(/#[\da-f]{6}/g)).toEqual(colours);
});
