import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listClaimPages } from '../helpers/built-site.ts';
import { AFRICA_CORPS } from '../helpers/page-kinds.ts';

/** Rounding of the browser, in pixels. */
const TOLERANCE = 0.5;

/** The smallest text of a picture that can be read. */
const SMALLEST_TEXT = 11;

for (const width of [390, 768, 1280]) {
  test(`at ${width} px, every text of every picture is whole and touches no other`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    const found: string[] = [];
    let measured = 0;
    for (const path of listClaimPages()) {
      await page.goto(path);
      const { problems, texts } = await page.evaluate(measurePictures, {
        TOLERANCE,
        SMALLEST_TEXT,
      });
      found.push(...problems.map((problem) => `${path} ${problem}`));
      measured += texts;
    }
    expect(found).toEqual([]);
    expect(measured).toBeGreaterThan(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const id of [AFRICA_CORPS, 'kp-ru-kursk-2024', 'kp-bf-2000-commandos']) {
    test(`axe finds nothing wrong with the pictures of ${id} in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./claims/${id}/`);
      await expect(page.locator('figure.chart svg.wide').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, help }) => `${rule}: ${help}`)).toEqual([]);
    });
  }
}

test('a picture is drawn once in sight, and its links are no stops of the keyboard', async ({
  page,
}) => {
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  for (const figure of await page.locator('figure.chart').all()) {
    await expect(figure.locator('.wide:visible, .narrow:visible')).toHaveCount(1);
    await expect(figure.locator('figcaption')).not.toBeEmpty();
    await expect(figure.locator('a:not([tabindex="-1"])')).toHaveCount(0);
  }
});

/** Runs in the browser: what is wrong with the texts of the pictures in sight, and how many there are. */
function measurePictures({
  TOLERANCE: tolerance,
  SMALLEST_TEXT: smallest,
}: {
  TOLERANCE: number;
  SMALLEST_TEXT: number;
}) {
  const problems: string[] = [];
  let texts = 0;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
  for (const svg of document.querySelectorAll<SVGSVGElement>('figure.chart > div > svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const scale = frame.width / svg.viewBox.baseVal.width;
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
      box: text.getBoundingClientRect(),
    }));
    texts += boxes.length;
    for (const [index, { text, size, box }] of boxes.entries()) {
      if (size < smallest) problems.push(`"${text}" is only ${size} px`);
      const inside =
        box.left >= frame.left - tolerance &&
        box.right <= frame.right + tolerance &&
        box.top >= frame.top - tolerance &&
        box.bottom <= frame.bottom + tolerance;
      if (!inside) problems.push(`"${text}" is cut off`);
      for (const other of boxes.slice(index + 1)) {
        const across =
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > tolerance;
        const down =
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > tolerance;
        if (across && down) problems.push(`"${text}" touches "${other.text}"`);
      }
    }
  }
  return { problems, texts };
}
