import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyNoPictures } from '../../tools/pictures.ts';
import { PICTURES, pictures } from '../visual/pictures.ts';

/** What all pictures may weigh together: they are part of every copy of the project. */
const MOST_BYTES = 3_000_000;

test('every picture that is compared is kept, and no other', () => {
  const compared = pictures.map(({ name }) => `${name}.png`);
  expect(readdirSync(PICTURES).sort()).toEqual(compared.sort());
});

test('the pictures are small enough to be kept', () => {
  const bytes = readdirSync(PICTURES).map((name) => statSync(join(PICTURES, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

test('pictures are compared where npm brings the browser they belong to', () => {
  expect(whyNoPictures({ platform: 'linux', arch: 'x64' })).toBeUndefined();
});

test.each([
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
])('on %s %s the reason is given why they are not', (platform, arch) => {
  expect(whyNoPictures({ platform, arch })).toBe(
    'pictures belong to the Chromium that npm brings for Linux on x64',
  );
});
