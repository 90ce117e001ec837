import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listClaimPages, listPages, readBuilt } from '../helpers/built-site.ts';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';

/** What a page may send of HTML and CSS; and a claim page of everything but fonts. */
const BUDGET = 25_000;
const BUDGET_OF_ALL = 60_000;

/** Scripts of pages that have some besides the one of all pages, whole or in the parts that two share. */
const OWN_SCRIPTS: Readonly<Record<string, number>> = {
  [PAGE_KINDS.search]: 3,
  [PAGE_KINDS['the form']]: 3,
  [PAGE_KINDS['the form for a claim']]: 3,
};

/** Compressed with gzip, which every host has; with Brotli it is less. */
const weigh = (content: string | Buffer) => gzipSync(content).length;

for (const [kind, pages] of Object.entries({
  'claim page': listClaimPages(),
  'home page': ['./'],
  'page of a state': listPages().filter((path) => /^\.\/states\/\w+\/$/.test(path)),
})) {
  test(`no ${kind} sends more than 25 kB of HTML and CSS`, ({ baseURL }) => {
    const root = new URL(baseURL ?? '').pathname;
    expect(pages.length).toBeGreaterThan(0);
    const heavy = pages
      .map((path) => {
        const html = readBuilt(path);
        const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
          ([, href = '']) => readBuilt(href.slice(root.length)),
        );
        expect(styles.length, `${path} has a style sheet`).toBeGreaterThan(0);
        return { path, bytes: [html, ...styles].reduce((sum, text) => sum + weigh(text), 0) };
      })
      .filter(({ bytes }) => bytes > BUDGET);
    expect(heavy).toEqual([]);
  });
}

test('no claim page loads more than 60 kB with its pictures, fonts apart', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const heavy: { path: string; bytes: number }[] = [];
  for (const path of listClaimPages()) {
    // Every page is weighed as the first that a reader opens: nothing is there from another.
    const page = await browser.newPage();
    const weights: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'font') weights.push(response.body().then(weigh));
    });
    await page.goto(new URL(path, baseURL).href, { waitUntil: 'networkidle' });
    // At least the page and its style sheet.
    expect(weights.length).toBeGreaterThan(1);
    const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
    if (bytes > BUDGET_OF_ALL) heavy.push({ path, bytes });
    await page.close();
  }
  expect(heavy).toEqual([]);
});

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind} loads without an error and from this site only`, async ({ page, baseURL }) => {
    const problems: string[] = [];
    const scripts: string[] = [];
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (!response.ok()) problems.push(`status ${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== new URL(baseURL ?? '').origin) problems.push(`other host: ${request.url()}`);
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(problems).toEqual([]);
    expect(scripts).toHaveLength(OWN_SCRIPTS[path] ?? 1);
  });
}
