import { expect, test as base } from '@playwright/test';
import { PICTURED_SITE } from '../../tools/reports.ts';
import { serve } from '../../tools/serve.ts';
import { bringFonts } from './bring-fonts.ts';
import { PICTURES, pictures } from './pictures.ts';

/** The built site, served on a port of its own. */
const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const { address, close } = await serve({ directory: PICTURED_SITE, port: 0 });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

for (const { name, path, part, width, colorScheme } of pictures) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test(`${name} looks as it did`, async ({ page, address }) => {
      await bringFonts(page);
      await page.goto(new URL(path, address).href);
      await page.evaluate(() => document.fonts.ready);
      await expect(
        page.locator(part),
        `looks otherwise than in ${PICTURES}/${name}.png. What differs is in the picture "Diff" named below. ` +
          'If you meant it: npm run pictures, and commit the new picture',
      ).toHaveScreenshot(`${name}.png`);
    });
  });
}
