import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { listPages } from '../helpers/built-site.ts';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';

test('at 320 px, no page of the site scrolls sideways, in its own fonts or in others', async ({
  page,
  baseURL,
}) => {
  const addresses = listPages().map((path) => new URL(path, baseURL).href);
  test.setTimeout(30_000 + 200 * addresses.length);
  await page.goto('./');
  // A frame shows one page after the other much faster than the window could.
  const tooWide = await page.evaluate(async (all) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 320px; height: 568px; border: 0';
    document.body.replaceChildren(frame);
    const found: string[] = [];
    for (const address of all) {
      await new Promise((resolve) => {
        frame.onload = resolve;
        frame.src = address;
      });
      const root = frame.contentDocument?.documentElement;
      const measure = () => root?.scrollWidth ?? Infinity;
      const widths = [measure()];
      root?.style.setProperty('--serif', 'serif');
      root?.style.setProperty('--sans', 'sans-serif');
      widths.push(measure());
      if (Math.max(...widths) > frame.clientWidth) found.push(`${address}: ${widths.join(', ')}`);
    }
    return found;
  }, addresses);
  expect(tooWide).toEqual([]);
});

for (const width of [320, 390, 1280]) {
  test(`at ${width} px, the numbers of an answer are not broken in two`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGE_KINDS['a claim with many sources']);
    const numbers = page.getByRole('region', { name: en.claim.why }).locator('li b');
    await expect(numbers.first()).toHaveText(/^\d\d$/);
    for (const number of await numbers.all()) {
      const lines = await number.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getClientRects().length;
      });
      expect(lines).toBe(1);
    }
  });
}
