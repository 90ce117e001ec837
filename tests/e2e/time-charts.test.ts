import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { AFRICA_CORPS } from '../helpers/page-kinds.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const id of [AFRICA_CORPS, 'kp-ru-kursk-2024', 'kp-bf-2000-commandos']) {
    test(`axe finds nothing wrong with the pictures of ${id} in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./claims/${id}/`);
      await expect(page.locator('figure.chart svg.wide').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, help }) => `${rule}: ${help}`)).toEqual([]);
    });
  }
}

test('a picture is drawn once in sight, and its links are no stops of the keyboard', async ({
  page,
}) => {
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  for (const figure of await page.locator('figure.chart').all()) {
    await expect(figure.locator('.wide:visible, .narrow:visible')).toHaveCount(1);
    await expect(figure.locator('figcaption')).not.toBeEmpty();
    await expect(figure.locator('a:not([tabindex="-1"])')).toHaveCount(0);
  }
});
