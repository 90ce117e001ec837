import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { settings } from '../../src/settings.ts';
import { en } from '../../src/words/en.ts';
import {
  BUILT_SITE,
  listClaimPages,
  listFiles,
  listPages,
  readBuilt,
} from '../helpers/built-site.ts';

/** What an image may weigh: networks leave out what takes too long. */
const BUDGET = 150_000;

/** The preview images of the built site, as paths from its root. */
const listImages = () => listFiles().filter((path) => path.startsWith('./previews/'));

test('every claim has a preview image, and all other pages have one together, where they are drawn', () => {
  const claims = listClaimPages().map((path) => path.replace(/^\.\/(.*)\/$/, './previews/$1.png'));
  expect(claims.length).toBeGreaterThan(0);
  expect(listImages()).toEqual(settings.PREVIEWS ? [...claims, './previews/site.png'].sort() : []);
});

test('every preview image is a PNG file of 1200 by 630 pixels and less than 150 kB', async () => {
  const odd = [];
  for (const path of listImages()) {
    const file = join(BUILT_SITE, path);
    const { format, width, height } = await sharp(file).metadata();
    const { size } = statSync(file);
    if (format !== 'png' || width !== 1200 || height !== 630 || size > BUDGET) {
      odd.push({ path, format, width, height, size });
    }
  }
  expect(odd).toEqual([]);
});

test('every page says where it is shared what it says of itself', async ({ page }) => {
  const pages = listPages().map((path) => ({ path, html: readBuilt(path) }));
  const heads = await page.evaluate(
    (all) =>
      all.map(({ path, html }) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        const contents = (name: string) =>
          [...document.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"]`)].map(
            ({ content }) => content,
          );
        return {
          path,
          title: document.title,
          description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
          shared: {
            site: contents('og:site_name'),
            title: contents('og:title'),
            description: contents('og:description'),
          },
        };
      }),
    pages,
  );
  const { name } = en.site;
  for (const { path, title, description, shared } of heads) {
    const own = title.replace(` · ${name}`, '');
    expect(shared, path).toEqual({ site: [name], title: [own], description: [description] });
  }
});

test('the bar of the browser takes the colour of the page in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    const bar = await page
      .locator(`meta[name="theme-color"][media*="${colorScheme}"]`)
      .getAttribute('content');
    const asColour = await page.evaluate((colour) => {
      document.documentElement.style.color = colour ?? '';
      return getComputedStyle(document.documentElement).color;
    }, bar);
    await expect(page.locator('body')).toHaveCSS('background-color', asColour);
  }
});
