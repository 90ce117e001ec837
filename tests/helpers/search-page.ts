import { expect, type Locator, type Page } from '@playwright/test';
import { linkTo } from '../../src/search/client/url-state.ts';
import { en } from '../../src/words/en.ts';

const { search } = en;

/** Devices on which the search page is tested: the phone belongs to a reader who wants nothing to move. */
export const DEVICES = {
  'a laptop': { viewport: { width: 1280, height: 900 } },
  'a phone': {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: 'reduce',
    colorScheme: 'dark',
  },
} as const;

/** Addresses of what searching loads: the worker, and the files of the index. */
export const LOADED = {
  worker: /\/worker[^/]*\.js$/,
  index: /\/search\/[^/]+\.txt$/,
  words: /\/search\/[^/]+-words-\d+\.txt$/,
  texts: /\/search\/[^/]+-texts-\d+\.txt$/,
};

/** The parts of the search page, by what they are to a reader. */
export function searchPage(page: Page) {
  const main = page.getByRole('main');
  const group = (kind: 'claim' | 'source') =>
    main.getByRole('region', { name: new RegExp(`^${search.groups[kind]} [\\d,]+$`) });
  const facet = (title: string) =>
    main
      .locator('dl > div')
      .filter({ has: page.getByRole('term').getByText(title, { exact: true }) });
  return {
    box: main.getByRole('searchbox', { name: search.box }),
    submit: main.getByRole('button', { name: search.submit }),
    /** The line that says how much was found. */
    summary: main.locator('[data-part="summary"]'),
    announcement: main.getByRole('status'),
    lists: main.getByRole('region', { name: en.pages.claims, exact: true }),
    group,
    results: (kind: 'claim' | 'source') => group(kind).getByRole('article'),
    /** Links of results, of both kinds, in the order of the page. */
    links: main.getByRole('article').getByRole('link'),
    more: (kind: 'claim' | 'source') => group(kind).getByRole('button'),
    notes: main.locator('[data-part="notes"]'),
    filters: main.getByRole('group').filter({ hasText: search.filters }).first(),
    facet,
    value: (title: string, name: string) => facet(title).getByRole('link', { name, exact: true }),
    chosen: main.getByRole('list', { name: search.filtersChosen }),
    sort: (order: 'relevance' | 'date') =>
      main.getByRole('link', { name: search.sort[order], exact: true }),
    retry: main.getByRole('button', { name: search.retry }),
    marked: main.locator('mark'),
  };
}

/** Opens the facets where they are folded. */
export async function openFilters(page: Page): Promise<void> {
  const summary = page.getByText(en.search.filters, { exact: true });
  await summary.waitFor();
  await waitForAll(page);
  // Before, lines may break elsewhere, and what is to be clicked moves.
  await page.evaluate(() => document.fonts.ready);
  const isOpen = () => summary.evaluate((element) => element.closest('details')?.open);
  if (!(await isOpen())) await summary.click();
}

/** The number beside the value of a facet. */
export async function countOf(value: Locator): Promise<number> {
  await waitForAll(value.page());
  const count = value.locator('xpath=following-sibling::span');
  // What is below the screen is not laid out, and then has no inner text.
  return Number((await count.textContent())?.replaceAll(',', ''));
}

/** Results show a few at a time: waits until there are any, and all of them show, and the facets. */
export async function waitForAll(page: Page): Promise<void> {
  await expect(page.locator('[data-part="results"]:not([aria-busy], :empty)')).toHaveCount(1);
}

/** Waits until all of the answer to a query shows, when that is not the one that showed before. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  const byRelevance = page.locator('[data-part="sort-relevance"]');
  await expect(byRelevance).toHaveAttribute('href', linkTo({ query, sort: 'relevance' }));
  await waitForAll(page);
}

/**
 * Makes a slow page of one that is opened after: its script gets a frame only when told to. The browser itself draws as
 * ever.
 *
 * @returns gives the frame that waits
 */
export async function holdFrames(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    window.addEventListener('give-frame', () => {
      for (const callback of waiting.splice(0)) callback(performance.now());
    });
  });
  return () => page.evaluate(() => void window.dispatchEvent(new Event('give-frame')));
}

/** Types into the box while the focus and the pointer are elsewhere, as a quick reader's last key may still be on its way. */
export async function typeUnseen(page: Page, query: string): Promise<void> {
  await searchPage(page).box.evaluate((box: HTMLInputElement, text) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

/** Lets a page that is opened after count the messages of its worker, in `data-answers`, once its script has had them. */
export async function countAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let count = 0;
    window.Worker = class extends Worker {
      constructor(...input: ConstructorParameters<typeof Worker>) {
        super(...input);
        this.addEventListener('message', () => {
          count += 1;
          setTimeout(() => (document.documentElement.dataset.answers = String(count)));
        });
      }
    };
  });
}

/** How many results of a kind there are, as its heading says. */
export async function totalOf(group: Locator): Promise<number> {
  await waitForAll(group.page());
  if ((await group.count()) === 0) return 0;
  const heading = await group.getByRole('heading', { level: 2 }).innerText();
  return Number(/[\d,]+$/.exec(heading)?.[0].replaceAll(',', ''));
}
