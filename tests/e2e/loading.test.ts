import { expect, type Page, test } from '@playwright/test';
import { findMostDrawn } from '../helpers/built-site.ts';
import { GUARDS, PAGE_KINDS } from '../helpers/page-kinds.ts';

/** How many times slower than this machine a reader's may be. */
const SLOW_DOWN = 4;

const PAGES = {
  'the claim page with most pictures': findMostDrawn(),
  'a claim page': `./claims/${GUARDS}/`,
  'the home page': PAGE_KINDS.home,
};

test.beforeEach(async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
});

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 900 },
})) {
  test.describe(`on a slow ${device}`, () => {
    test.use({ viewport });

    for (const [name, path] of Object.entries(PAGES)) {
      test(`nothing of ${name} moves, even if the fonts come after the text`, async ({ page }) => {
        const releaseFonts = await holdFonts(page);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await expect.poll(() => largestPaint(page)).toBeDefined();
        releaseFonts();
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        expect(await layoutShifts(page)).toEqual([]);
      });

      test(`what is largest of ${name} is text, and its HTML and CSS alone are enough for it`, async ({
        page,
        browser,
        baseURL,
      }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await expect.poll(() => largestPaint(page)).toBeDefined();
        await nextFrames(page);
        expect(await largestPaint(page)).toMatchObject({ isText: true });

        // Other fonts are of other widths, so another text may be the largest.
        const context = await browser.newContext({ viewport, javaScriptEnabled: false });
        const bare = await context.newPage();
        await bare.route('**/*', (route) =>
          ['document', 'stylesheet'].includes(route.request().resourceType())
            ? route.continue()
            : route.abort(),
        );
        await bare.goto(new URL(path, baseURL).href);
        await expect.poll(() => largestPaint(bare)).toMatchObject({ isText: true });
        await context.close();
      });
    }
  });
}

/** Keeps the fonts of a page waiting until the returned function is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Shows every part of a page once. */
async function scrollThrough(page: Page): Promise<void> {
  const { height, screen } = await page.evaluate(() => ({
    height: document.body.scrollHeight,
    screen: window.innerHeight,
  }));
  for (let top = 0; top < height; top += screen) {
    await page.evaluate((y) => {
      window.scrollTo(0, y);
    }, top);
    await nextFrames(page);
  }
}

/** Waits until what was begun is painted. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Whether the largest that the browser has painted so far is text; asked in a way that needs no scripts of the page. */
function largestPaint(page: Page) {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    const entry = observer.takeRecords().at(-1) as LargestContentfulPaint | undefined;
    return entry && { isText: entry.url === '' && /\S/.test(entry.element?.textContent ?? '') };
  });
}

/** Every shift of the layout since the page began to load. */
function layoutShifts(page: Page) {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((entry) => {
      const { value, sources } = entry as LayoutShift;
      return { value, moved: sources.map(({ node }) => node?.textContent) };
    });
  });
}

/** What Chromium reports of a shift; TypeScript's DOM does not know it yet. */
type LayoutShift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
