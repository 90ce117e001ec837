import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { buildSyntheticCorpus } from '../../bench/search/corpus/synthetic.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { DEVICES, LOADED, searchPage } from '../helpers/search-page.ts';

/** As many records as the site may have one day. */
const RECORDS = 10_000;
/** Slower than this machine by so much: an old phone. */
const SLOWER = 4;
/** Milliseconds without an answer to a key or a finger: what browsers call a long task. */
const BLOCKED = 50;
/**
 * Other programs on the machine hold up now one key, now another; what is our own doing happens each time. So a key
 * counts as blocked if it is in all of so many attempts, each with a page of its own.
 */
const ATTEMPTS = 6;

/** A word, a mistyped one, a filter, something kept out: from the first letter on. */
const TYPED = 'soldiers russai kind:source -status:refuted';

let files: Promise<ReadonlyMap<string, Buffer>> | undefined;

/** The index of many records, built once. */
function buildFiles(): Promise<ReadonlyMap<string, Buffer>> {
  files ??= buildIndex(buildSyntheticCorpus(RECORDS)).then(
    (built) => new Map(built.map(({ name, bytes }) => [name, Buffer.from(bytes)])),
  );
  return files;
}

/** Answers whatever the page asks of the index with that of many records. */
async function serveFiles(page: Page): Promise<void> {
  const built = await buildFiles();
  await page.route(LOADED.index, async (route) => {
    const body = built.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    await route.fulfill(body ? { body } : { status: 404 });
  });
}

/** Types on a slow page; the keys, by their place, after which it was blocked. */
async function typeSlowly(page: Page): Promise<Set<number>> {
  const { box, summary, results } = searchPage(page);
  await serveFiles(page);
  await page.goto('./search/');
  await box.focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const [keys, tasks]: [number[], number[][]] = [[], []];
    addEventListener('keydown', ({ timeStamp }) => keys.push(timeStamp), true);
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { seen: { keys, tasks } });
  });
  // Nothing but keys: whatever a test asks the page is work for the page too.
  await page.keyboard.type(TYPED, { delay: 100 });
  const { keys, tasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: { keys: number[]; tasks: [number, number][] } }).seen,
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(summary).toHaveText(/[1-9] sources?/, { timeout: 30_000 });
  await expect(results('source').first()).toBeVisible();
  expect(keys).toHaveLength(TYPED.length);
  return new Set(
    tasks
      .filter(([start, duration]) => duration > BLOCKED && start >= (keys[0] ?? 0))
      .map(([start]) => keys.findLastIndex((key) => key <= start)),
  );
}

for (const [device, options] of Object.entries<BrowserContextOptions>(DEVICES)) {
  test(`on ${device}, no key blocks the page, at ${RECORDS} records and ${SLOWER} times slower`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    let blocked = new Set(TYPED.split('').keys());
    for (let attempt = 0; attempt < ATTEMPTS && blocked.size > 0; attempt += 1) {
      const context = await browser.newContext({ ...options, ...(baseURL && { baseURL }) });
      const again = await typeSlowly(await context.newPage());
      blocked = new Set([...blocked].filter((key) => again.has(key)));
      await context.close();
    }
    expect([...blocked].map((key) => TYPED.slice(0, key + 1))).toEqual([]);
  });
}
