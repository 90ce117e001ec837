import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { listClaimPages, listPages } from '../helpers/built-site.ts';
import { AFRICA_CORPS, GUARDS } from '../helpers/page-kinds.ts';

const { title } = en.origins.graph;
const graphsOf = (page: Page) => page.getByRole('group', { name: title });

/** Pages with a graph: every claim, and the origins behind more than one document. */
const PAGES = [...listClaimPages(), ...listPages().filter((path) => path.startsWith('./origins/'))];

for (const width of [768, 1280]) {
  for (const fonts of ['site', 'system'] as const) {
    test(`at ${width} px in the fonts of the ${fonts}, no label of a graph is clipped or overlaps another`, async ({
      page,
    }) => {
      test.setTimeout(30_000 + 1_000 * PAGES.length);
      await page.setViewportSize({ width, height: 900 });
      await (fonts === 'site' ? awaitFonts(page) : refuseFonts(page));
      const problems: string[] = [];
      for (const path of PAGES) {
        await page.goto(path);
        const found = await page.evaluate(findProblems);
        problems.push(...found.map((problem) => `${path}: ${problem}`));
      }
      expect(problems).toEqual([]);
    });
  }
}

/** Runs in the page: labels outside their nodes, labels that overlap, and a page that scrolls sideways. */
async function findProblems(): Promise<string[]> {
  await document.fonts.ready;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('scrolls sideways');
  for (const graph of document.querySelectorAll('.origin-graph > svg')) {
    const texts = [...graph.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
      // Fonts are higher than the lines they are set in: what counts is that no line leaves its node.
      node: text.closest('a')?.querySelector('rect')?.getBoundingClientRect(),
    }));
    const frame = graph.getBoundingClientRect();
    for (const [index, { text, box, node = frame }] of texts.entries()) {
      const slack = 4;
      if (box.left < node.left - 1 || box.right > node.right + 1) found.push(`wide: ${text}`);
      if (box.top < node.top - slack || box.bottom > node.bottom + slack) {
        found.push(`high: ${text}`);
      }
      for (const other of texts.slice(index + 1)) {
        const overlaps =
          box.left < other.box.right &&
          other.box.left < box.right &&
          box.top + slack < other.box.bottom - slack &&
          other.box.top + slack < box.bottom - slack;
        if (overlaps) found.push(`overlap: ${text} / ${other.text}`);
      }
    }
  }
  return found;
}

/** Shows pages in their own fonts even where these come late: then the site does without them. */
async function awaitFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replaceAll(/font-display:\s*optional/g, 'font-display:block'),
    });
  });
}

/** Shows pages in the fonts of the system, as on a first visit. */
async function refuseFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}

test('every node of a graph leads to a page, and says what it is', async ({ page }) => {
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  const links = await graphsOf(page)
    .getByRole('link')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(17);
  for (const href of new Set(links)) expect((await page.request.get(href)).ok()).toBe(true);
  await expect(
    graphsOf(page).getByRole('link', { name: /^Daily Maverick .*, supports; goes back to: / }),
  ).toHaveCount(1);
});

test('a node leads to its page', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  await graphsOf(page).getByRole('link', { name: 'KenyanTrend' }).click();
  await expect(page).toHaveURL(/\/sources\/2025-05-kenyantrend-700\/$/);
});

test('on a phone, the list stands without the graph', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  await expect(graphsOf(page)).toHaveCount(0);
  const section = page.getByRole('region', { name: en.origins.title });
  await expect(section.getByRole('listitem').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const id of [AFRICA_CORPS, GUARDS, 'ru-bf-wagner-hired-2022']) {
      test(`axe finds nothing wrong with the graph of ${id}`, async ({ page }) => {
        await page.goto(`./claims/${id}/`);
        const { violations } = await new AxeBuilder({ page }).include('.origin-graph').analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}
