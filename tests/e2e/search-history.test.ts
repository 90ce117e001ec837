import { expect, type Locator, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import {
  DEVICES,
  openFilters,
  searchPage,
  waitForAll,
  waitForAnswer,
} from '../helpers/search-page.ts';

const { search } = en;

/** The height of a line, in pixels. */
const LINE = 32;

/** Scrolls to a result and says how far down that is, once the fonts of all scripts are there. */
async function scrollTo(result: Locator): Promise<number> {
  await result.scrollIntoViewIfNeeded();
  await result.evaluate(() => document.fonts.ready);
  await result.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  return result.evaluate(() => scrollY);
}

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('the address follows what is typed, and a shared link shows the same', async ({
      page,
      context,
    }) => {
      const { box, sort, results } = searchPage(page);
      await page.goto('./search/');
      await box.pressSequentially('russia state:BF');
      await sort('date').click();
      await expect(page).toHaveURL(/\/search\/\?q=russia\+state:BF&sort=date$/);
      await expect(sort('date')).toHaveAttribute('aria-current', 'true');
      await waitForAnswer(page, 'russia state:BF');
      const found = await results('claim').allInnerTexts();
      expect(found.length).toBeGreaterThan(1);

      const shared = await context.newPage();
      await shared.goto(page.url());
      const there = searchPage(shared);
      await expect(there.box).toHaveValue('russia state:BF');
      await expect(there.sort('date')).toHaveAttribute('aria-current', 'true');
      await expect(there.results('claim')).toHaveText(await results('claim').allTextContents());
    });

    test('a reload shows the same results at the same place, also those asked for later', async ({
      page,
    }) => {
      const { box, results, more } = searchPage(page);
      await page.goto('./search/?q=burkina');
      await more('source').click();
      await expect(more('source')).toHaveText(/^Show/);
      await expect(results('source').nth(20)).toBeVisible();
      await waitForAll(page);
      const links = await results('source').getByRole('link').allInnerTexts();
      const place = await scrollTo(results('source').nth(20));
      expect(place).toBeGreaterThan(500);
      // The place is noted once the reader rests there.
      await expect
        .poll(() => page.evaluate(() => (history.state as { scroll: number }).scroll))
        .toBe(place);

      await page.reload();
      await expect(box).toHaveValue('burkina');
      await expect(results('source').getByRole('link')).toHaveText(links);
      const distance = async () => Math.abs((await page.evaluate(() => scrollY)) - place);
      await expect.poll(distance).toBeLessThan(LINE);
    });

    test('from a result, back leads to the same results at the same place', async ({ page }) => {
      const { results, more } = searchPage(page);
      await page.goto('./search/?q=burkina');
      await more('source').click();
      const result = results('source').nth(20).getByRole('link');
      await expect(result).toBeVisible();
      await waitForAll(page);
      const place = await scrollTo(result);
      const title = await result.innerText();
      await result.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

      await page.goBack();
      await expect(result).toHaveText(title);
      await expect(result).toBeInViewport();
      // With fonts at hand from the beginning, Chromium may break a line of another script elsewhere.
      const distance = async () => Math.abs((await page.evaluate(() => scrollY)) - place);
      await expect.poll(distance).toBeLessThan(LINE);
    });

    test('back and forward lead through what was asked', async ({ page }) => {
      const { box, results, value, lists } = searchPage(page);
      await page.goto('./search/');
      await box.pressSequentially('kursk');
      await box.press('Enter');
      await expect(results('claim').first()).toBeVisible();
      await openFilters(page);
      await value(search.facet.kind, search.groups.source).click();
      await expect(results('claim')).toHaveCount(0);
      await box.fill('wagner');
      await box.press('Enter');
      await expect(page).toHaveURL(/\?q=wagner$/);

      await page.goBack();
      await expect(box).toHaveValue('kursk kind:source');
      await expect(results('claim')).toHaveCount(0);
      await page.goBack();
      await expect(box).toHaveValue('kursk');
      await expect(results('claim').first()).toContainText(/kursk/i);
      await page.goForward();
      await expect(box).toHaveValue('kursk kind:source');
      await page.goBack();
      await page.goBack();
      // What was typed first took the place of the empty page.
      await expect(lists).toBeHidden();
      await expect(page).not.toHaveURL(/search/);
    });

    test('letters typed one after the other are one step back', async ({ page }) => {
      const { box } = searchPage(page);
      await page.goto('./search/?q=mali');
      await box.fill('');
      await box.pressSequentially('kursk', { delay: 30 });
      await expect(page).toHaveURL(/\?q=kursk$/);
      await page.goBack();
      await expect(page).toHaveURL(/\?q=mali$/);
      await expect(box).toHaveValue('mali');
    });

    test('a filter opens in a new tab with the query in its address', async ({ page, context }) => {
      const { value, results } = searchPage(page);
      await page.goto('./search/?q=kursk');
      await openFilters(page);
      const link = value(search.facet.kind, search.groups.claim);
      // The page leaves such a click to the browser, whose new tab a test cannot rely on.
      const isLeft = link.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const settle = (event: Event) => {
              resolve(!event.defaultPrevented);
              event.preventDefault();
            };
            addEventListener('click', settle, { once: true });
          }),
      );
      await link.click({ modifiers: ['ControlOrMeta'] });
      expect(await isLeft).toBe(true);
      await expect(page).toHaveURL(/\?q=kursk$/);
      await expect(results('source').first()).toBeVisible();

      const tab = await context.newPage();
      const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      expect(address).toMatch(/\/search\/\?q=kursk\+kind:claim$/);
      await tab.goto(address);
      await expect(searchPage(tab).results('claim').first()).toBeVisible();
      await expect(searchPage(tab).results('source')).toHaveCount(0);
    });
  });
}
