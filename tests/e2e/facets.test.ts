import { expect, type Page, test } from '@playwright/test';
import { STATUSES } from '../../src/domain/status.ts';
import { en } from '../../src/words/en.ts';

/** Claims in a list. */
const listed = (page: Page) => page.getByRole('article');

/** The link to the claims of one value, such as `status/contested`, and the number beside it. */
function facet(page: Page, value: string) {
  const link = page.locator(`a[href$="/claims/${value}/"]`);
  const item = page.getByRole('main').getByRole('listitem').filter({ has: link });
  return {
    link: item.locator(link),
    count: async () => Number(/\s(\d+)(\s|$)/.exec(await item.innerText())?.[1]),
  };
}

for (const status of STATUSES) {
  test(`the page of ${status} claims lists as many as its link promises`, async ({ page }) => {
    await page.goto('./claims/');
    const { link, count } = facet(page, `status/${status}`);
    await expect(link).toHaveText(en.status[status]);
    const promised = await count();
    await link.click();

    const title = `${en.status[status]} claims`;
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(en.statusMeaning[status])).toBeVisible();
    await expect(listed(page)).toHaveCount(promised);
    await expect(listed(page).filter({ hasText: en.status[status] })).toHaveCount(promised);
    await expect(page.getByText('No claim on record has this status.')).toHaveCount(
      promised === 0 ? 1 : 0,
    );
    await expect(link).toHaveAttribute('aria-current', 'page');
  });
}

test('every claim is counted under exactly one status', async ({ page }) => {
  await page.goto('./claims/');
  const counts = await Promise.all(
    STATUSES.map((status) => facet(page, `status/${status}`).count()),
  );
  await expect(listed(page)).toHaveCount(counts.reduce((sum, count) => sum + count, 0));
});

test('a reader narrows the claims to a host state', async ({ page }) => {
  await page.goto('./claims/');
  const { link, count } = facet(page, 'host/bf');
  await expect(link).toBeHidden();
  await page.getByText(en.lists.moreFacets).click();
  await expect(link).toHaveText('Burkina Faso');
  const promised = await count();
  await link.click();

  const title = 'Claims about foreign troops in Burkina Faso';
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(listed(page)).toHaveCount(promised);
  await expect(listed(page).filter({ hasText: '→ Burkina Faso' })).toHaveCount(promised);
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('every value of every facet has a page with as many claims as its link promises', async ({
  page,
}) => {
  test.slow();
  await page.goto('./claims/');
  const items = page.getByRole('main').locator('li:has(> a[href*="/claims/"])');
  const promises = await items.evaluateAll((all) =>
    all.map((item) => ({
      address: item.querySelector('a')?.href ?? '',
      claims: Number(/\d+$/.exec(item.textContent.trim())?.[0]),
    })),
  );
  expect(promises.length).toBeGreaterThan(STATUSES.length);
  for (const { address, claims } of promises) {
    await page.goto(address);
    await expect(listed(page), address).toHaveCount(claims);
  }
});

test('the tallies of the home page lead to the lists, with the same numbers', async ({ page }) => {
  await page.goto('./');
  for (const status of STATUSES) {
    const { link, count } = facet(page, `status/${status}`);
    await expect(page.getByText(en.statusMeaning[status])).toBeVisible();
    const promised = await count();
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: 'claims' })).toBeVisible();
    await expect(listed(page)).toHaveCount(promised);
    await page.goBack();
  }
});
