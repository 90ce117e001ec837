import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { GUARDS, PAGE_KINDS } from '../helpers/page-kinds.ts';
import { searchPage } from '../helpers/search-page.ts';

const { search } = en;

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`there is a search box at the top of ${kind}`, async ({ page }) => {
    await page.goto(path);
    const forms = page.getByRole('search');
    await expect(forms.first()).toBeInViewport();
    await expect(forms.first().getByRole('searchbox')).toHaveAttribute('name', 'q');
    await expect(forms.first()).toHaveAttribute('method', 'get');
    await expect(forms.first()).toHaveAttribute('action', /\/search\/$/);
  });
}

for (const width of [320, 390, 1280]) {
  test(`at ${width} px, the header holds wordmark, box and every part of the site`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./claims/${GUARDS}/`);
    const header = page.getByRole('banner');
    const box = header.getByRole('searchbox');
    expect((await box.boundingBox())?.width).toBeGreaterThan(120);
    const boxes = await Promise.all(
      (await header.locator('a, input, button').all()).map((element) => element.boundingBox()),
    );
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one &&
          other &&
          (one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y);
        expect(apart, JSON.stringify([one, other])).toBe(true);
      }
    }
  });
}

test('a query typed into the box of another page is answered on the search page', async ({
  page,
}) => {
  await page.goto('./about/');
  await page.getByRole('banner').getByRole('searchbox').fill('traore 700');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=traore\+700$/);
  await expect(searchPage(page).results('claim').first()).toContainText('700 North Korean troops');
});

test('the home page has a box of its own below the two lines that say what it is', async ({
  page,
}) => {
  await page.goto('./');
  const form = page.getByRole('main').getByRole('search', { name: search.box });
  await expect(form).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await form.getByRole('searchbox').fill('kursk');
  await form.getByRole('button', { name: search.submit }).click();
  await expect(page).toHaveURL(/\/search\/\?q=kursk$/);
});

test.describe('the key /', () => {
  test('leads to the box in the header and takes up what is in it', async ({ page }) => {
    await page.goto(`./claims/${GUARDS}/`);
    const box = page.getByRole('searchbox');
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(box).toHaveValue('a/b');
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.keyboard.type('mali');
    await expect(box).toHaveValue('mali');
  });

  test('leads to the box in the page where there is one', async ({ page }) => {
    for (const path of ['./', './search/']) {
      await page.goto(path);
      await page.keyboard.press('/');
      await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    }
  });

  test('is left to the browser together with other keys', async ({ page }) => {
    await page.goto('./');
    for (const keys of ['Control+/', 'Alt+/', 'Meta+/']) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('searchbox').and(page.locator(':focus'))).toHaveCount(0);
    }
  });

  test('can be switched off for good, and on again', async ({ page }) => {
    const { box } = searchPage(page);
    const setting = page.getByRole('checkbox', { name: search.helpKey.means });
    await page.goto('./search/');
    await setting.uncheck();
    await page.goto('./');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox').and(page.locator(':focus'))).toHaveCount(0);
    await page.goto('./search/');
    await expect(setting).not.toBeChecked();
    await setting.check();
    await page.reload();
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
  });
});

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to the search page, and from there lists lead to every record', async ({
    page,
  }) => {
    const { lists, summary } = searchPage(page);
    await page.goto(`./claims/${GUARDS}/`);
    await page.getByRole('searchbox').fill('kursk');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=kursk$/);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(search.withoutScript);
    await expect(summary).toBeHidden();
    await expect(page.getByRole('checkbox')).toBeHidden();
    await lists.getByRole('link', { name: en.status.contested }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contested claims' })).toBeVisible();
    await page.goBack();
    const sources = page.getByRole('region', { name: en.pages.sources, exact: true });
    await sources.getByRole('link', { name: '2024' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2024' })).toBeVisible();
  });
});
