import { expect, test } from '@playwright/test';
import { GUARDS } from '../helpers/page-kinds.ts';

test('a reader of any page finds how mistakes are mended, and what was', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Corrections, disputes, removals',
  );
  for (const name of ['Mistakes of ours', 'Disputes', 'Removals', 'Log']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Log' }).locator('p, li').first()).toBeVisible();
});
