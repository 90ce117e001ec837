import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { LOADED, openFilters, searchPage, waitForAll } from '../helpers/search-page.ts';

const { search } = en;

/** The states of the search page, and how a reader gets there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'with results and open filters': async (page) => {
    await page.goto('./search/?q=burkina+state:BF+-status:refuted');
    await openFilters(page);
  },
  'with fragments in several languages': async (page) => {
    await page.goto('./search/?q=instructeurs+russes');
    await waitForAll(page);
  },
  'with a query that nothing answers': async (page) => {
    await page.goto('./search/?q="wagnerr+kontractors"');
    await expect(searchPage(page).notes).toBeVisible();
    await waitForAll(page);
  },
  'with a mistyped query': async (page) => {
    await page.goto('./search/?q=wagnr+mali');
    await expect(searchPage(page).notes).toBeVisible();
    await waitForAll(page);
  },
  'without a connection': async (page) => {
    await page.route(LOADED.index, (route) => route.abort());
    await page.goto('./search/?q=kursk');
    await expect(searchPage(page).retry).toBeVisible();
  },
};

for (const [device, colorScheme, viewport] of [
  ['laptop', 'light', { width: 1280, height: 900 }],
  ['laptop', 'dark', { width: 1280, height: 900 }],
  ['phone', 'light', { width: 390, height: 844 }],
  ['phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test.describe(`in the ${colorScheme} theme on a ${device}`, () => {
    test.use({ colorScheme, viewport, reducedMotion: device === 'phone' ? 'reduce' : null });

    for (const [state, reach] of Object.entries(STATES)) {
      test(`axe finds nothing wrong ${state}`, async ({ page }) => {
        await reach(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}

for (const width of [320, 390, 1280]) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`at ${width} px, the page ${state} does not scroll sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await reach(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}

test('screen readers hear how much was found once the reader rests, and nothing in between', async ({
  page,
}) => {
  const { box, announcement, summary } = searchPage(page);
  await page.clock.install({ time: '2026-01-01' });
  await page.goto('./search/');
  await page.clock.pauseAt('2026-01-02');
  await announcement.evaluate((region) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter(Boolean));
  await expect(announcement).toHaveAttribute('role', 'status');
  await box.pressSequentially('kursk');
  const byRelevance = page.locator('[data-part="sort-relevance"]');
  await expect(byRelevance).toHaveAttribute('href', '?q=kursk');
  expect(await heard()).toEqual([]);
  await page.clock.runFor(1000);
  expect(await heard()).toEqual([await summary.innerText()]);
  await box.fill('"kursk wagnerr"');
  const nothing = search.nothing('"kursk wagnerr"');
  await expect(summary).toHaveText(nothing);
  await page.clock.runFor(1000);
  expect((await heard()).at(-1)).toBe(nothing);
});

test('screen readers hear that the index could not be loaded', async ({ page }) => {
  await page.route(LOADED.index, (route) => route.abort());
  await page.goto('./search/?q=kursk');
  await expect(searchPage(page).announcement).toHaveText(search.failed);
});

test('on paper, results stand without what only a screen can use', async ({ page }) => {
  const { results, more, filters } = searchPage(page);
  await page.goto('./search/?q=burkina');
  await expect(more('source')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(results('source').first()).toBeVisible();
  await expect(more('source')).toBeHidden();
  await expect(filters).toBeHidden();
  await expect(page.getByRole('search')).toHaveCount(0);
});
