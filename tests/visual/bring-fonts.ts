import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Fonts for what the site leaves to the system: Hangul and arrows, and Arabic. */
const PACKAGES = {
  'Noto Serif KR Variable': '@fontsource-variable/noto-serif-kr',
  'Noto Naskh Arabic Variable': '@fontsource-variable/noto-naskh-arabic',
};

/** The fonts of the system that the site asks for where its own lack a letter. */
const STANDS_FOR = ['Noto Serif', 'Noto Sans'];

/** Where the page finds them. */
const FOLDER = '/fonts-for-pictures/';

const faces = Object.entries(PACKAGES).flatMap(([family, folder]) => {
  const css = readFileSync(`node_modules/${folder}/index.css`, 'utf8');
  return STANDS_FOR.map((name) =>
    css
      .replaceAll(family, name)
      .replaceAll('./files/', `${FOLDER}${folder}/files/`)
      // Files of one font have to be of the same weights.
      .replaceAll(/font-weight:[^;]+/g, 'font-weight:400 700'),
  );
});

/**
 * Shows a page in fonts that are the same on every machine and there from the beginning: its own, and in place of
 * those of the system some that npm brings.
 */
export async function bringFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = [await response.text(), ...faces].join('\n');
    const body = css.replaceAll(/font-display:\s*(optional|swap)/g, 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.route(`**${FOLDER}**`, async (route) => {
    const [, file = ''] = new URL(route.request().url()).pathname.split(FOLDER);
    await route.fulfill({ path: `node_modules/${file}` });
  });
}
