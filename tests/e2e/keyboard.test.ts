import { expect, type Page, test } from '@playwright/test';
import { GUARDS } from '../helpers/page-kinds.ts';

const focused = (page: Page) => page.locator(':focus');

test('the first Tab shows the skip link, which leads into the content', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();

  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('Tab reaches every link and field in the order of the page, each with a visible outline', async ({
  page,
}) => {
  await page.goto(`./claims/${GUARDS}/`);
  const stops = await page
    .getByRole('link')
    .or(page.getByRole('searchbox'))
    .or(page.getByRole('button'))
    .count();
  const reached: number[] = [];
  for (let presses = 0; presses < stops; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(focused(page)).toBeInViewport();
    const { index, ...outline } = await focused(page).evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { backgroundColor } = getComputedStyle(document.body);
      return {
        index: [...document.querySelectorAll(':is(a, input, button):not([aria-hidden] *)')].indexOf(
          element,
        ),
        isDrawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isSeen: outlineColor !== backgroundColor,
      };
    });
    expect(outline).toEqual({ isDrawn: true, isSeen: true });
    reached.push(index);
  }
  expect(reached).toEqual([...Array(stops).keys()]);
});

test('the reading path needs no more than Tab and Enter', async ({ page }) => {
  /** Presses Tab until a link has the focus, then Enter. */
  const follow = async (name: string) => {
    const link = page.getByRole('main').getByRole('link', { name }).first();
    const stops = await page.locator('a, input, button').count();
    for (let presses = 0; presses < stops; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await page.goto('./claims/');
  await follow('700 North Korean troops guard Traoré');
  await expect(heading('700 North Korean troops guard Traoré')).toBeVisible();
  await follow('North Korea reportedly deploys elite forces');
  await expect(heading('North Korea reportedly deploys elite forces')).toBeVisible();
  await follow('Chosun Ilbo report');
  await expect(heading('Chosun Ilbo report')).toBeVisible();
});
