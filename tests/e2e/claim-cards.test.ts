import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { en } from '../../src/words/en.ts';
import { readBuilt } from '../helpers/built-site.ts';

/** The smallest text of a picture that can be read, and the browser's rounding, in pixels. */
const SMALLEST_TEXT = 11;
const TOLERANCE = 0.5;

/** What the list of all claims may send, without its style sheet: it grows by some 120 bytes for each claim. */
const BUDGET = 15_000;

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px, the small pictures of claims keep their years readable and apart`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./claims/');
    const pictures = await page.locator('article svg.marks').evaluateAll((all) =>
      all.map((svg) => {
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
        return {
          left: frame.left,
          right: frame.right,
          texts: [...svg.querySelectorAll('text')].map((text) => {
            const box = text.getBoundingClientRect();
            const size = parseFloat(getComputedStyle(text).fontSize) * scale;
            return { size, left: box.left, right: box.right };
          }),
        };
      }),
    );
    expect(pictures.length).toBeGreaterThan(1);
    // Below each other, so that claims can be compared.
    expect(new Set(pictures.map(({ left }) => left)).size).toBe(1);
    for (const { left, right, texts } of pictures) {
      expect(texts.length).toBeGreaterThan(1);
      for (const [index, text] of texts.entries()) {
        expect(text.size).toBeGreaterThanOrEqual(SMALLEST_TEXT - 0.05);
        expect(text.left).toBeGreaterThanOrEqual(left - TOLERANCE);
        expect(text.right).toBeLessThanOrEqual(right + TOLERANCE);
        expect(text.right).toBeLessThan(texts[index + 1]?.left ?? Infinity);
      }
    }
  });
}

test('every claim in a list says in words what its picture shows, and the key stands once', async ({
  page,
}) => {
  await page.goto('./claims/');
  await expect(page.getByText(en.cards.key.title).filter({ visible: true })).toHaveCount(1);
  const cards = page.getByRole('article');
  for (const card of await cards.all()) {
    await expect(card.locator('svg.marks')).toHaveAttribute('aria-hidden', 'true');
    await expect(card).toContainText(/\d+ independent origins?/);
    await expect(card).toContainText(/(\d+ sources? supports? it|Nothing supports it)/);
    await expect(card).toContainText(/(\d+ sources? contradicts? it|Nothing contradicts it)/);
  }
});

test('the list of all claims stays light', () => {
  expect(gzipSync(readBuilt('./claims/')).length).toBeLessThan(BUDGET);
});
