import { expect, test } from '@playwright/test';
import { GUARDS } from '../helpers/page-kinds.ts';

test('the theme follows the system, also while a page is open', async ({ page }) => {
  /** How light a colour is, from 0 to 255. */
  const lightness = (property: 'color' | 'backgroundColor') =>
    page.evaluate((name) => {
      const channels = getComputedStyle(document.body)[name].match(/\d+/g)?.map(Number) ?? [];
      return channels.slice(0, 3).reduce((sum, channel) => sum + channel, 0) / 3;
    }, property);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`./claims/${GUARDS}/`);
  expect(await lightness('backgroundColor')).toBeGreaterThan(200);
  expect(await lightness('color')).toBeLessThan(80);

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightness('backgroundColor')).toBeLessThan(80);
  expect(await lightness('color')).toBeGreaterThan(200);
});
