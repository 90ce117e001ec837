import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { AFRICA_CORPS, GUARDS } from '../helpers/page-kinds.ts';

const { title } = en.origins.graph;
const graphsOf = (page: Page) => page.getByRole('group', { name: title });

test('every node of a graph leads to a page, and says what it is', async ({ page }) => {
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  const links = await graphsOf(page)
    .getByRole('link')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(17);
  for (const href of new Set(links)) expect((await page.request.get(href)).ok()).toBe(true);
  await expect(
    graphsOf(page).getByRole('link', { name: /^Daily Maverick .*, supports; goes back to: / }),
  ).toHaveCount(1);
});

test('a node leads to its page', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  await graphsOf(page).getByRole('link', { name: 'KenyanTrend' }).click();
  await expect(page).toHaveURL(/\/sources\/2025-05-kenyantrend-700\/$/);
});

test('on a phone, the list stands without the graph', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  await expect(graphsOf(page)).toHaveCount(0);
  const section = page.getByRole('region', { name: en.origins.title });
  await expect(section.getByRole('listitem').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const id of [AFRICA_CORPS, GUARDS, 'ru-bf-wagner-hired-2022']) {
      test(`axe finds nothing wrong with the graph of ${id}`, async ({ page }) => {
        await page.goto(`./claims/${id}/`);
        const { violations } = await new AxeBuilder({ page }).include('.origin-graph').analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}
