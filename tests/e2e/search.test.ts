import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import {
  countAnswers,
  countOf,
  DEVICES,
  openFilters,
  searchPage,
  totalOf,
  typeUnseen,
  waitForAll,
  waitForAnswer,
} from '../helpers/search-page.ts';

const { search } = en;
const GUARDS = '700 North Korean troops guard Traoré';

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('results come while typing, from the second letter', async ({ page }) => {
      const { box, lists, results, summary } = searchPage(page);
      await page.goto('./search/');
      await box.pressSequentially('t');
      await expect(lists).toBeVisible();
      await box.pressSequentially('r');
      await expect(summary).toHaveText(/\d+ claims? and \d+ sources?/);
      await expect(lists).toBeHidden();
      await box.pressSequentially('aore 700');
      await expect(results('claim').first().getByRole('link')).toHaveText(GUARDS);
    });

    test('one letter is looked for when it is sent', async ({ page }) => {
      const { box, summary } = searchPage(page);
      await page.goto('./search/');
      await box.fill('7');
      await box.press('Enter');
      await expect(summary).toHaveText(/\d+ claims? and \d+ sources?/);
    });

    test('a claim shows its status by shape and word, where and when, and what it says', async ({
      page,
    }) => {
      const { results } = searchPage(page);
      await page.goto('./search/?q=traore+700');
      const claim = results('claim').first();
      await expect(claim).toContainText('North Korea → Burkina Faso');
      await expect(claim).toContainText('1 independent origin');
      await expect(claim).toContainText('May 2025');
      await expect(claim).toContainText('700 elite soldiers to Burkina Faso');
      const drawn = (path: string) => page.locator(`${path} svg`).first().innerHTML();
      const status = claim.locator('[data-status]');
      await expect(status).toHaveText(en.status.contested);
      const shape = await status.locator('svg').innerHTML();
      const colour = await status.evaluate((element) => getComputedStyle(element).color);

      await claim.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: GUARDS })).toBeVisible();
      expect(await drawn('[data-status="contested"]')).toBe(shape);
      const there = page.locator('[data-status="contested"]').first();
      await expect(there).toHaveCSS('color', colour);
    });

    test('a source shows who published it, when, of what kind, and its stances', async ({
      page,
    }) => {
      const { results } = searchPage(page);
      await page.goto('./search/?q=kenyantrend+elite+forces');
      const source = results('source').first();
      await expect(source).toContainText('KenyanTrend');
      await expect(source).toContainText('May 2025');
      await expect(source).toContainText('News report');
      await expect(source).toContainText('Supports 1 claim');
      await source.getByRole('link').click();
      await expect(page).toHaveURL(/\/sources\/2025-05-kenyantrend-700\/$/);
    });

    test('the words that matched are marked as they are written', async ({ page }) => {
      const { results } = searchPage(page);
      await page.goto('./search/?q=traore+700');
      const claim = results('claim').first();
      await expect(claim.getByRole('heading').locator('mark')).toHaveText(['700', 'Traoré']);
      await expect(claim).toContainText('Ibrahim Traoré');
    });

    test('a fragment in another language is marked in its own words', async ({ page }) => {
      const { results } = searchPage(page);
      await page.goto('./search/?q=aucun+instructeur+francais');
      const fragment = results('source').first().locator('q');
      await expect(fragment).toHaveText('aucun instructeur ou soldat français');
      await expect(fragment).toHaveAttribute('lang', 'fr');
      await expect(fragment.locator('mark')).toHaveText(['aucun', 'instructeur', 'français']);
    });

    test('a click on a filter and typing it are the same', async ({ page }) => {
      const { box, group, value, chosen } = searchPage(page);
      await page.goto('./search/?q=russia');
      await openFilters(page);
      const niger = value(search.facet.host, 'Niger');
      const promised = await countOf(niger);
      await niger.click();
      await expect(box).toHaveValue('russia host:NE');
      await expect(page).toHaveURL(/\?q=russia\+host:NE$/);
      await expect(niger).toHaveAttribute('aria-current', 'true');
      await expect(chosen.getByRole('link')).toHaveCount(1);
      const found = async () => (await totalOf(group('claim'))) + (await totalOf(group('source')));
      expect(await found()).toBe(promised);

      await box.fill('russia');
      await expect(chosen.getByRole('link')).toHaveCount(0);
      await box.fill('russia host:NE');
      await expect(niger).toHaveAttribute('aria-current', 'true');
      await expect.poll(found).toBe(promised);
    });

    test('filters widen within one facet, narrow between facets, and are lifted one by one', async ({
      page,
    }) => {
      const { box, value, chosen } = searchPage(page);
      await page.goto('./search/?q=russia+status:contested');
      await openFilters(page);
      const corroborated = value(search.facet.status, en.status.corroborated);
      await corroborated.click();
      await expect(box).toHaveValue('russia status:contested status:corroborated');
      await value(search.facet.kind, search.groups.claim).click();
      await expect(box).toHaveValue('russia status:contested status:corroborated kind:claim');
      await expect(chosen.getByRole('link')).toHaveCount(3);
      await corroborated.click();
      await expect(box).toHaveValue('russia status:contested kind:claim');
      await chosen.getByRole('link', { name: /Kind: Claims/ }).click();
      await expect(box).toHaveValue('russia status:contested');
    });

    test('what is clicked before the last answer is there adds to what was clicked', async ({
      page,
    }) => {
      const { box, value, sort, results } = searchPage(page);
      await page.goto('./search/?q=russia');
      await openFilters(page);
      const links = [
        value(search.facet.status, en.status.contested),
        value(search.facet.kind, search.groups.claim),
        sort('date'),
      ];
      const elements = await Promise.all(links.map((link) => link.elementHandle()));
      await page.evaluate((all) => {
        for (const one of all) (one as HTMLElement).click();
      }, elements);
      await expect(box).toHaveValue('russia status:contested kind:claim');
      await expect(page).toHaveURL(/\?q=russia\+status:contested\+kind:claim&sort=date$/);
      await expect(results('source')).toHaveCount(0);
      await expect(results('claim').first()).toBeVisible();
    });

    test('a press comes to its end on what it began on, whatever is found meanwhile', async ({
      page,
    }) => {
      await countAnswers(page);
      const { box, links, submit, value } = searchPage(page);
      await page.goto('./search/?q=russia');
      await openFilters(page);
      const facet = value(search.facet.status, en.status.contested);
      await facet.hover();
      await page.mouse.down();
      const before = await links.first().innerText();
      await typeUnseen(page, 'burkina');
      await expect(page.locator('html')).toHaveAttribute('data-answers', '2');
      await expect(links.first()).toHaveText(before);
      await page.mouse.up();
      await expect(box).toHaveValue('burkina status:contested');
      await expect(facet).toHaveAttribute('aria-current', 'true');
      await expect(links.first()).not.toHaveText(before);
      // A press that comes to nothing holds up nothing.
      await submit.hover();
      await page.mouse.down();
      await typeUnseen(page, 'russia');
      await page.mouse.move(0, 0);
      await page.mouse.up();
      await waitForAnswer(page, 'russia');
    });

    test('every facet counts what a click on it leaves', async ({ page }) => {
      const { facet, group, results } = searchPage(page);
      await page.goto('./search/?q=russia');
      await expect(results('claim').first()).toBeVisible();
      await openFilters(page);
      for (const title of Object.values(search.facet)) {
        const link = facet(title).getByRole('link').first();
        const promised = await countOf(link);
        await link.click();
        await expect(link).toHaveAttribute('aria-current', 'true');
        const found = (await totalOf(group('claim'))) + (await totalOf(group('source')));
        expect(found, title).toBe(promised);
        await page.goBack();
        await expect(link).not.toHaveAttribute('aria-current', 'true');
      }
    });

    test('a phrase is looked for in its order, and a word with a minus is left out', async ({
      page,
    }) => {
      const { box, group, results } = searchPage(page);
      await page.goto('./search/');
      await box.fill('"2,000 commandos"');
      await expect(results('claim').first()).toContainText('2,000 North Korean commandos');
      await box.fill('"commandos 2,000"');
      await expect(group('claim')).toHaveCount(0);
      await box.fill('russian instructors -mansila');
      await expect(results('claim').first()).toBeVisible();
      await expect(results('claim').filter({ hasText: 'Mansila' })).toHaveCount(0);
    });

    test('a mistyped word finds what was meant, and the page says so', async ({ page }) => {
      const { notes, results } = searchPage(page);
      await page.goto('./search/?q=wagnr+mali');
      await expect(results('claim').first()).toContainText('Wagner');
      await expect(notes).toContainText('“wagnr”');
      await expect(notes).toContainText(/“Wagner”/i);
    });

    test('an empty answer says what was tried and offers the nearest spelling', async ({
      page,
    }) => {
      const { box, notes, lists, results, summary } = searchPage(page);
      await page.goto('./search/');
      await box.fill('"wagnerr kontractors"');
      await expect(summary).toHaveText('Nothing was found for "wagnerr kontractors"');
      await expect(notes).toContainText(search.missed.phrases);
      await expect(lists).toBeVisible();
      await notes.getByRole('link', { name: 'Wagner', exact: true }).click();
      await expect(box).toHaveValue('"Wagner kontractors"');
      // Links are as old as their answer.
      await expect(summary).toContainText('"Wagner kontractors"');
      await notes.getByRole('link', { name: search.missed.asWords }).click();
      await expect(box).toHaveValue('Wagner kontractors');
      await expect(results('claim').first()).toContainText('Wagner');
    });

    test('where the filters leave everything out, they can be lifted', async ({ page }) => {
      const { box, notes, results, summary } = searchPage(page);
      await page.goto('./search/?q=kursk+host:NE');
      await expect(summary).toHaveText('Nothing was found for kursk host:NE');
      await notes.getByRole('link', { name: search.missed.liftAll }).click();
      await expect(box).toHaveValue('kursk');
      await expect(results('claim').first()).toBeVisible();
    });

    test('by date, the newest stand first and the undated last', async ({ page }) => {
      const { sort, results, more } = searchPage(page);
      await page.goto('./search/?q=burkina+kind:source');
      await sort('date').click();
      await expect(page).toHaveURL(/&sort=date$/);
      await expect(sort('date')).toHaveAttribute('aria-current', 'true');
      await waitForAll(page);
      while ((await more('source').count()) > 0) {
        const before = await results('source').count();
        await more('source').click();
        await expect.poll(() => results('source').count()).toBeGreaterThan(before);
        await waitForAll(page);
      }
      const dates = await results('source').locator('[data-part="date"]').allInnerTexts();
      const years = dates.map((date) => Number(/\d{4}/.exec(date)?.[0] ?? 0));
      expect(years).toEqual(years.toSorted((a, b) => b - a));
      expect(new Set(years).size).toBeGreaterThan(2);
    });

    test('more results are added where the first ones end', async ({ page }) => {
      const { group, results, more } = searchPage(page);
      await page.goto('./search/?q=burkina');
      await expect(more('source')).toBeVisible();
      await waitForAll(page);
      const first = await results('source').allInnerTexts();
      expect(first.length).toBeLessThan(await totalOf(group('source')));
      await more('source').scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      await more('source').click();
      const added = results('source').nth(first.length).getByRole('link');
      await expect(added).toBeFocused();
      expect((await results('source').allInnerTexts()).slice(0, first.length)).toEqual(first);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(place);
    });

    test('the words of a query stand in the title of the page', async ({ page }) => {
      const { box } = searchPage(page);
      await page.goto('./search/');
      await expect(page).toHaveTitle('Search · Muster');
      await box.fill('kursk');
      await expect(page).toHaveTitle('kursk · Search · Muster');
    });

    test('a query in Korean or Arabic finds records and stands in its own direction', async ({
      page,
    }) => {
      const { box, results, marked } = searchPage(page);
      await page.goto('./search/');
      await box.fill('부르키나파소');
      await expect(results('claim').filter({ hasText: 'North Korea' }).first()).toBeVisible();
      await expect(marked.first()).toHaveText('부르키나파소');
      await box.fill('كوريا الشمالية');
      await expect(results('claim').filter({ hasText: 'North Korea' }).first()).toBeVisible();
      await expect(box).toHaveCSS('direction', 'rtl');
    });

    test('text from records and queries never becomes an element of the page', async ({ page }) => {
      const { box, summary, notes } = searchPage(page);
      await page.goto('./search/');
      const text = '"<img src=x onerror=alert(1)><b>wagnerr"';
      await box.fill(text);
      await expect(summary).toHaveText(`Nothing was found for ${text}`);
      await expect(page.getByRole('main').locator('img, b')).toHaveCount(0);
      await expect(notes).toBeVisible();
    });
  });
}
