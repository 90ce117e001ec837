import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { DEVICES, LOADED, searchPage, waitForAll } from '../helpers/search-page.ts';

const { search } = en;

/** Addresses that the page asks for from now on and that have to do with searching. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (LOADED.worker.test(url) || LOADED.index.test(url)) asked.push(url);
  });
  return asked;
}

test('nothing is loaded before the box is used', async ({ page }) => {
  const asked = watchRequests(page);
  const { box, lists } = searchPage(page);
  await page.goto('./search/', { waitUntil: 'networkidle' });
  await lists.getByText(en.lists.moreFacets).click();
  expect(asked).toEqual([]);
  await box.focus();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
});

test('what was loaded is not loaded again for the next query', async ({ page }) => {
  const asked = watchRequests(page);
  const { box, results, lists } = searchPage(page);
  await page.goto('./search/?q=kursk');
  await expect(results('claim').first()).toBeVisible();
  await box.fill('');
  await expect(lists).toBeVisible();
  await box.fill('kursk');
  await expect(results('claim').first()).toBeVisible();
  expect(asked.filter((url, place) => asked.indexOf(url) !== place)).toEqual([]);
});

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    for (const [what, address] of Object.entries({
      'the index': LOADED.index,
      'a part of the index': LOADED.words,
      'the texts of the results': LOADED.texts,
      'the worker': LOADED.worker,
    })) {
      test(`where ${what} cannot be loaded, the page says so, and tries again when asked`, async ({
        page,
      }) => {
        const { box, lists, results, retry } = searchPage(page);
        await page.route(address, (route) => route.abort());
        await page.goto('./search/?q=kursk');
        await expect(page.getByText(search.failed).first()).toBeVisible();
        await expect(lists).toBeVisible();
        const failed = page.waitForEvent('requestfailed');
        await retry.click();
        await failed;
        await expect(page.getByText(search.failed).first()).toBeVisible();
        await page.unroute(address);
        await retry.click();
        await expect(results('claim').first()).toContainText(/kursk/i);
        await expect(retry).toBeHidden();
        await expect(box).toBeFocused();
      });
    }

    test('without a connection, what was loaded goes on answering', async ({ page, context }) => {
      const { box, results, summary } = searchPage(page);
      await page.goto('./search/?q=kursk');
      await expect(results('claim').first()).toBeVisible();
      await context.setOffline(true);
      await box.fill('kursk kind:claim');
      await expect(results('source')).toHaveCount(0);
      await expect(summary).toHaveText(/^\d+ claims? and 0 sources$/);
    });

    test('while it takes long, the page says that it loads, and nothing moves', async ({
      page,
    }) => {
      const { box, results, summary } = searchPage(page);
      let gate = Promise.withResolvers<void>();
      await page.route(LOADED.index, async (route) => {
        await gate.promise;
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as LayoutShift;
            if (!hadRecentInput) shifts.push(value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('./search/?q=kursk');
      await expect(summary).toHaveText(search.loading);
      gate.resolve();
      await expect(summary).toHaveText(/\d+ claims?/);

      gate = Promise.withResolvers();
      const before = await results('claim').first().innerText();
      await box.fill('wagner');
      await expect(summary).toHaveText(search.loading);
      expect(await results('claim').first().innerText()).toBe(before);
      gate.resolve();
      await expect(results('claim').first()).toContainText('Wagner');
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      expect(shifts).toEqual([]);
    });

    test('an answer that comes late never takes the place of a newer one', async ({ page }) => {
      const { box, results, summary } = searchPage(page);
      const late: (() => void)[] = [];
      let holds = false;
      await page.route(LOADED.texts, async (route) => {
        if (holds) await new Promise<void>((resolve) => late.push(resolve));
        await route.continue();
      });
      await page.goto('./search/?q=kursk');
      await expect(results('claim').first()).toBeVisible();
      holds = true;
      await box.fill('rwanda');
      await expect.poll(() => late.length).toBeGreaterThan(0);
      await expect(summary).toHaveText(search.loading);
      await box.fill('kursk');
      await expect(summary).toHaveText(/\d+ claims?/);
      await waitForAll(page);
      const answer = await results('claim').allInnerTexts();
      for (const go of late) go();
      await page.waitForLoadState('networkidle');
      await waitForAll(page);
      expect(await results('claim').allInnerTexts()).toEqual(answer);
      await expect(page).toHaveTitle(/^kursk/);
    });
  });
}

/** What the browser reports of one shift; TypeScript's DOM does not know it yet. */
type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };
