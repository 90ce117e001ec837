import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lookUpColour } from '../../../src/styles/palette.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const pathsOf = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);

it('is the same drawing in the header and in the icon of the site, in the colours of both themes', () => {
  const icon = read('public/favicon.svg');
  expect(pathsOf(icon)).toHaveLength(2);
  expect(pathsOf(icon)).toEqual(pathsOf(read('src/components/Wordmark.astro')));
  const colours = (['light', 'dark'] as const).flatMap((theme) =>
    ['accent', 'ink'].map((token) => lookUpColour(token, theme)),
  );
  expect(icon.match(/#[\da-f]{6}/g)).toEqual(colours);
});
