import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';

test('a reader goes from home to a claim, a source, an origin and back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: en.home.allClaims }).click();
  await expect(page).toHaveTitle('Claims · Muster');

  await page.getByRole('link', { name: '700 North Korean troops guard Traoré' }).click();
  const claim = page.getByRole('heading', {
    level: 1,
    name: '700 North Korean troops guard Traoré',
  });
  await expect(claim).toBeVisible();

  const title = 'North Korea reportedly deploys elite forces';
  await page
    .getByRole('region', { name: 'Supporting sources' })
    .getByRole('link', { name: title })
    .click();
  const source = page.getByRole('heading', { level: 1, name: title });
  await expect(source).toBeVisible();
  await expect(page.getByRole('main')).toContainText('KenyanTrend · May 2025');

  await page
    .getByRole('region', { name: en.sources.basedOn })
    .getByRole('link', { name: 'Chosun Ilbo' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chosun Ilbo');
  await expect(page.getByRole('article').filter({ hasText: 'KenyanTrend' })).toBeVisible();

  await page.goBack();
  await expect(source).toBeVisible();
  await page.goBack();
  await expect(claim).toBeVisible();
});

test('from an origin and a source, links lead back up to the claim', async ({ page }) => {
  await page.goto('./origins/');
  await page.getByRole('link', { name: 'Chosun Ilbo' }).click();
  await page
    .getByRole('region', { name: '700 North Korean troops guard Traoré' })
    .getByRole('article')
    .getByRole('link', { name: 'Source page' })
    .first()
    .click();
  await page
    .getByRole('region', { name: en.sources.claims })
    .getByRole('link', { name: '700 North Korean troops guard Traoré' })
    .click();
  await expect(page).toHaveURL(/\/claims\/kp-bf-700-guards\/$/);
});

test('the way to every part of the site is on every page, and says where one is', async ({
  page,
}) => {
  await page.goto('./');
  const parts = page.getByRole('navigation', { name: en.site.navigation }).getByRole('link');
  const names = await parts.allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(['Claims', 'Sources', 'Origins', 'About']));

  for (const [index, name] of names.entries()) {
    await parts.nth(index).click();
    await expect(page).toHaveTitle(`${name} · Muster`);
    await expect(parts).toHaveText(names);
    await expect(parts.nth(index)).toHaveAttribute('aria-current', 'page');
  }
  await page.getByRole('link', { name: 'Muster', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.site.tagline })).toBeVisible();
});

test('the breadcrumbs of a claim lead to its host state, and from there back', async ({ page }) => {
  await page.goto('./claims/kp-bf-700-guards/');
  await page
    .getByRole('navigation', { name: en.site.breadcrumbs })
    .getByRole('link', { name: 'Burkina Faso' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Burkina Faso' })).toBeVisible();
  await page
    .getByRole('region', { name: en.states.hosted })
    .getByRole('link', { name: '700 North Korean troops guard Traoré' })
    .click();
  await expect(page).toHaveURL(/\/claims\/kp-bf-700-guards\/$/);
});

test('rival accounts can be read side by side', async ({ page }) => {
  await page.goto('./claims/kp-bf-700-guards/');
  await page
    .getByRole('region', { name: en.claim.incompatible })
    .getByRole('link', { name: en.comparison.link })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: en.comparison.heading('3') }),
  ).toBeVisible();
  await page.getByRole('link', { name: '700 North Korean troops guard Traoré' }).first().click();
  await expect(page).toHaveURL(/\/claims\/kp-bf-700-guards\/$/);
});

test('an address that leads nowhere is answered with a page that leads on', async ({ page }) => {
  const response = await page.goto('./claims/kp-bf-701-guards/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: en.pages.missing })).toBeVisible();
  await expect(page.getByRole('region', { name: en.missing.whyTitle })).toBeVisible();
  const lists = page.getByRole('region', { name: en.missing.whereTitle });
  await expect(lists.getByRole('link')).not.toHaveCount(0);
  await lists.getByRole('link', { name: en.pages.claims }).click();
  await expect(page).toHaveTitle('Claims · Muster');
});
