import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../src/content/load-content.ts';
import { en } from '../../src/words/en.ts';
import { listPages, readBuilt } from '../helpers/built-site.ts';

const { graph } = await loadContent('content');

/** Ids of the claims that lists hold. */
const listed = [...graph.claims.values()].filter(({ withdrawn }) => !withdrawn);

/** Pages with a map: the home page, and every state that a claim names. */
const PAGES = listPages().filter(
  (path) =>
    path === './' || (/^\.\/states\/\w+\/$/.test(path) && readBuilt(path).includes('<figure')),
);

/** Rounding of the browser, in pixels. */
const TOLERANCE = 0.5;

/** The smallest text of a picture that can be read. */
const SMALLEST_TEXT = 11;

/** How much of a phone's screen the map of the home page may take. */
const HIGHEST_ON_PHONE = 260;

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px, every name of every map is whole and touches no other`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    expect(PAGES.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      const problems = await page.evaluate(measureMap, { TOLERANCE, SMALLEST_TEXT });
      found.push(...problems.map((problem) => `${path} ${problem}`));
    }
    expect(found).toEqual([]);
  });
}

for (const [path, claims] of [
  ['./', listed],
  ['./states/bf/', listed.filter(({ hostState }) => hostState === 'BF')],
  [
    './states/ru/',
    listed.filter(({ sendingState, hostState }) => [sendingState, hostState].includes('RU')),
  ],
] as const) {
  test(`a list on ${path} holds every claim that its map draws, with its status`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(claims.length).toBeGreaterThan(0);
    const heads = await page
      .locator('figure.map svg.wide .head')
      .evaluateAll((paths) =>
        paths.reduce((sum, head) => sum + (head.getAttribute('d') ?? '').split(/z/i).length - 1, 0),
      );
    expect(heads).toBe(claims.length);
    for (const { id } of claims) {
      const entry = page.locator(
        `main :is(details li, article.card):has(a[href$="/claims/${id}/"])`,
      );
      await expect(entry.locator('.status')).toHaveCount(1);
    }
  });
}

test('an arc leads to its route in the list, which opens for it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  const row = page.locator('#route-kp-ru');
  await expect(row).toBeHidden();
  await page.locator('figure.map svg.wide a[href="#route-kp-ru"] .head').click();
  await expect(row).toBeInViewport();
  await expect(row.getByRole('link')).toHaveCount(
    listed.filter(({ sendingState, hostState }) => sendingState === 'KP' && hostState === 'RU')
      .length,
  );
});

test('a state of the map leads to its page, an arc there to the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  await page.locator('figure.map svg.wide text', { hasText: 'Mozambique' }).click();
  await expect(page).toHaveURL(/\/states\/mz\/$/);
  await page.locator('figure.map svg.wide a[href="#hosted"] .head').click();
  await expect(page).toHaveURL(/#hosted$/);
});

test('a map is drawn once in sight, and its links are no stops of the keyboard', async ({
  page,
}) => {
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const map = page.locator('figure.map');
    await expect(map.locator('svg:is(.wide, .narrow):visible')).toHaveCount(1);
    await expect(map.getByText(width < 640 ? en.map.readingBundled : en.map.reading)).toBeVisible();
    await expect(map.locator('figcaption span:visible')).toHaveCount(1);
    await expect(map.locator('a:not([tabindex="-1"])')).toHaveCount(0);
  }
});

test('on a phone, the map of the home page leaves room for the answer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const box = await page.locator('figure.map svg.narrow').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(HIGHEST_ON_PHONE);
});

test('the key explains an inset where the drawing in sight has one, and only there', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const seen = new Set<boolean>();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      const insets = await page.locator('figure.map > div > svg:visible > rect.frame').count();
      const explained = page.locator('figure.map .key').getByText(en.map.inset);
      await expect(explained.filter({ visible: true }), `${path} at ${width} px`).toHaveCount(
        insets,
      );
      seen.add(insets > 0);
    }
  }
  expect(seen.size).toBe(2);
});

test('every status has a line of its own kind', async ({ page }) => {
  await page.goto('./');
  const key = page.locator('figure.map .key [data-status]');
  const kinds = await key.evaluateAll((items) =>
    items.map((item) => {
      const line = getComputedStyle(item.querySelector('.arc') ?? item);
      return { stroke: line.stroke, dashes: line.strokeDasharray };
    }),
  );
  expect(kinds.length).toBeGreaterThan(3);
  expect(new Set(kinds.map(({ stroke }) => stroke)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ dashes }) => dashes)).size).toBe(kinds.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['./', './states/bf/']) {
    test(`axe finds nothing wrong with ${path} in the ${colorScheme} theme, its list unfolded`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    });
  }
}

test('on paper, the map is there with the list of its claims', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('./');
  await expect(page.locator('figure.map svg.wide')).toBeVisible();
  await expect(page.locator('#route-ru-bf')).toBeVisible();
});

/** Runs in the browser: what is wrong with the names of the map in sight. */
function measureMap({
  TOLERANCE: tolerance,
  SMALLEST_TEXT: smallest,
}: {
  TOLERANCE: number;
  SMALLEST_TEXT: number;
}) {
  const problems: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
  const drawings = document.querySelectorAll<SVGSVGElement>('figure.map > div > svg');
  const inSight = [...drawings].filter((svg) => svg.getBoundingClientRect().width > 0);
  if (inSight.length !== 1) problems.push(`${inSight.length} drawings are in sight`);
  for (const svg of inSight) {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const names = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent.trim(),
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
      box: text.getBoundingClientRect(),
    }));
    if (names.length < 2) problems.push('names no states');
    for (const [index, { text, size, box }] of names.entries()) {
      if (size < smallest) problems.push(`"${text}" is only ${size} px`);
      const inside =
        box.left >= frame.left - tolerance &&
        box.right <= frame.right + tolerance &&
        box.top >= frame.top - tolerance &&
        box.bottom <= frame.bottom + tolerance;
      if (!inside) problems.push(`"${text}" is cut off`);
      for (const other of names.slice(index + 1)) {
        const across =
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > tolerance;
        const down =
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > tolerance;
        if (across && down) problems.push(`"${text}" touches "${other.text}"`);
      }
    }
  }
  return problems;
}
