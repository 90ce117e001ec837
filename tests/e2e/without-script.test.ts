import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { GUARDS } from '../helpers/page-kinds.ts';

test('a claim page reads the same with JavaScript switched off', async ({ browser, baseURL }) => {
  const read = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(new URL(`./claims/${GUARDS}/`, baseURL).href);
    const text = await page.getByRole('main').innerText();
    await context.close();
    return text;
  };
  const withoutScript = await read(false);
  expect(withoutScript).toBe(await read(true));
});

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim page has all its sections, and its links work', async ({ page }) => {
    await page.goto(`./claims/${GUARDS}/`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      en.claim.why,
      en.strength.title,
      en.positions.title,
      en.evidence.title.supports,
      en.evidence.title.contradicts,
      en.origins.title,
      en.history.title,
      en.claim.wouldChange,
      en.claim.background,
      en.claim.incompatible,
      en.claim.related,
      en.claim.details,
      en.improve.title,
    ]);
    await page
      .getByRole('region', { name: en.claim.incompatible })
      .getByRole('link', { name: '2,000 North Korean commandos for Traoré' })
      .click();
    await expect(
      page.getByRole('heading', { level: 1, name: '2,000 North Korean commandos for Traoré' }),
    ).toBeVisible();
  });
});
