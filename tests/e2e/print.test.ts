import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { GUARDS, PAGE_KINDS } from '../helpers/page-kinds.ts';

/** A4 upright between margins of 1 cm, at 96 dots per inch. */
test.use({ viewport: { width: 718, height: 1047 } });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('on paper, navigation is left out and the answer stays', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText(en.site.skip)).toBeHidden();
  await expect(page.getByText('Muster', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: en.claim.why })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Records as of');
});

test('on paper, addresses of original documents are written out', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  const originals = page.getByRole('link', { name: en.evidence.original });
  const written = await originals.evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href'),
      after: getComputedStyle(link, '::after').content.replaceAll('"', '').trim(),
    })),
  );
  expect(written.length).toBeGreaterThan(0);
  for (const { href, after } of written) expect(new URL(after).href).toBe(new URL(href ?? '').href);
  const encoded = written.filter(({ href }) => /(%[0-9a-f]{2}){4}/i.test(href ?? ''));
  expect(encoded.length).toBeGreaterThan(0);
  for (const { after } of encoded) expect(after).not.toMatch(/(%[0-9a-f]{2}){2}/i);
});

test('on paper, what is folded away on the screen is shown', async ({ page }) => {
  await page.goto('./gaps/');
  const folded = page.locator('details:not([open])').first();
  await expect(folded.getByRole('listitem').first()).toBeVisible();
});

test('on paper, the page is black on white whatever the theme', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`on paper, ${kind} is not cut off at the right`, async ({ page }) => {
    await page.goto(path);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
