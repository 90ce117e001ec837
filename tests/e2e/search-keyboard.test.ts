import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import {
  DEVICES,
  holdFrames,
  openFilters,
  searchPage,
  typeUnseen,
  waitForAll,
  waitForAnswer,
} from '../helpers/search-page.ts';

const { search } = en;

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('a reader finds and opens a record with the keyboard alone', async ({ page }) => {
      const { box, links } = searchPage(page);
      await page.goto('./search/');
      await page.keyboard.press('/');
      await page.keyboard.type('traore 700');
      await waitForAnswer(page, 'traore 700');
      await expect(links.first()).toHaveText(/^700/);
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(box).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/claims\/kp-bf-700-guards\/$/);
    });

    test('arrow keys walk through both kinds of results and the way to more of them', async ({
      page,
    }) => {
      const { box, group, more, results } = searchPage(page);
      await page.goto('./search/?q=burkina');
      await expect(more('claim')).toBeVisible();
      await waitForAll(page);
      await box.focus();
      const steps = (await results('claim').count()) + 2;
      for (let step = 1; step < steps; step += 1) await page.keyboard.press('ArrowDown');
      await expect(more('claim')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(results('source').first().getByRole('link')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      const before = await results('claim').count();
      await page.keyboard.press('Enter');
      await expect(results('claim').nth(before).getByRole('link')).toBeFocused();
      await expect(group('claim')).toBeVisible();
    });

    test('Escape leads from a result to the box, and there clears it', async ({ page }) => {
      const { box, links, lists } = searchPage(page);
      await page.goto('./search/?q=kursk');
      await expect(links.first()).toBeVisible();
      await box.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();
      await expect(box).toHaveValue('kursk');
      await page.keyboard.press('Escape');
      await expect(box).toHaveValue('');
      await expect(lists).toBeVisible();
      await expect(box).toBeFocused();
    });

    test('the last result is the end: arrows go no further, and Home stays with the browser', async ({
      page,
    }) => {
      const { box, links } = searchPage(page);
      await page.goto('./search/?q=mansila+kind:claim');
      const last = links.last();
      await expect(last).toBeVisible();
      await waitForAll(page);
      await box.focus();
      for (let step = 0; step <= (await links.count()); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await expect(last).toBeFocused();
      await page.keyboard.press('Home');
      await expect(last).toBeFocused();
    });

    test('a filter that was chosen with the keyboard keeps the focus', async ({ page }) => {
      const { value } = searchPage(page);
      await page.goto('./search/?q=russia');
      await openFilters(page);
      const contested = value(search.facet.status, en.status.contested);
      await contested.focus();
      await page.keyboard.press('Enter');
      await expect(contested).toHaveAttribute('aria-current', 'true');
      await expect(contested).toBeFocused();
    });

    test('where the link that was followed is gone, the focus is on the answer', async ({
      page,
    }) => {
      const { box, chosen, links, summary } = searchPage(page);
      await page.goto('./search/?q=kursk+kind:claim');
      await chosen.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await expect(chosen.getByRole('link')).toHaveCount(0);
      await expect(summary).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(box).toBeFocused();
    });

    test('arrow keys lead on to results that do not show yet', async ({ page }) => {
      await holdFrames(page);
      const { box, links } = searchPage(page);
      await page.goto('./search/?q=traore+700');
      await expect(links).toHaveCount(1);
      await box.focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
      await expect(links.nth(2)).toBeFocused();
      await waitForAll(page);
    });

    test('the focus stays on a filter above the results when the facets come', async ({ page }) => {
      const giveFrame = await holdFrames(page);
      const { chosen, filters } = searchPage(page);
      await page.goto('./search/?q=kursk+kind:claim');
      const lift = chosen.getByRole('link');
      await lift.focus();
      // A click would take the focus, and folded facets do not come.
      await filters.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
      const facets = page.locator('[data-part="facets"] a');
      await expect
        .poll(async () => {
          await giveFrame();
          return facets.count();
        })
        .toBeGreaterThan(0);
      await expect(lift).toBeFocused();
    });

    test('facets that were folded when the answer came are its own when they unfold', async ({
      page,
    }) => {
      const { chosen, filters, value } = searchPage(page);
      const fold = (open: boolean) =>
        filters.evaluate((details: HTMLDetailsElement, wanted) => {
          details.open = wanted;
        }, open);
      await page.goto('./search/?q=russia');
      await openFilters(page);
      const niger = value(search.facet.host, 'Niger');
      await expect(niger).toHaveAttribute('href', /russia\+host:NE$/);
      await fold(false);
      await typeUnseen(page, 'russia kind:claim');
      await expect(chosen.getByRole('link')).toHaveCount(1);
      await waitForAll(page);
      await fold(true);
      await expect(niger).toHaveAttribute('href', /russia\+kind:claim\+host:NE$/);
    });

    test('a result keeps the focus when a newer answer has it, too', async ({ page }) => {
      const { box, links, results } = searchPage(page);
      await page.goto('./search/?q=kursk');
      await waitForAll(page);
      const last = results('claim').last().getByRole('link');
      const path = await last.getAttribute('href');
      await last.focus();
      await typeUnseen(page, 'kursk kind:claim');
      await waitForAnswer(page, 'kursk kind:claim');
      await expect(links.and(page.locator(`[href="${path}"]`))).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();
    });
  });
}
