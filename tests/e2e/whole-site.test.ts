import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { listFiles, listPages, readBuilt } from '../helpers/built-site.ts';

/** What the tests of the whole site read of a page. */
interface SitePage {
  path: string;
  lang: string;
  title: string;
  description: string;
  headings: string[];
  text: string;
  /** Addresses in `href`, `src` and `action`, as they are written. */
  addresses: string[];
  ids: string[];
  /** What could run: elements, attributes and addresses. */
  scripts: string[];
}

/** Reads every built page with the browser's own parser; nothing is shown, loaded or run. */
async function readSite(page: Page): Promise<SitePage[]> {
  const files = listPages().map((path) => ({ path, html: readBuilt(path) }));
  return page.evaluate(
    (all) =>
      all.map(({ path, html }) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        const every = [...document.querySelectorAll('*')];
        const attributes = every.flatMap((element) => [...element.attributes]);
        const isAddress = ({ name }: Attr) => ['href', 'src', 'action'].includes(name);
        return {
          path,
          lang: document.documentElement.lang,
          title: document.title,
          description:
            document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
          headings: [...document.querySelectorAll('h1')].map((h1) => h1.textContent.trim()),
          text: document.body.textContent,
          addresses: attributes.filter(isAddress).map(({ value }) => value),
          ids: every.map(({ id }) => id).filter((id) => id !== ''),
          scripts: [
            ...every
              // What is no script but data cannot run.
              .filter(
                (element) =>
                  element.localName === 'script' &&
                  element.getAttribute('type') !== 'application/json',
              )
              .map(({ outerHTML }) => outerHTML),
            ...attributes
              .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
              .map(({ name, value }) => `${name}="${value}"`),
          ],
        };
      }),
    files,
  );
}

/** The pages that run more than the script of all pages. */
const LIVELY = ['./contribute/', './search/'];

/** The pages that break a rule, by their paths. */
const pathsOf = (pages: readonly SitePage[]) => pages.map(({ path }) => path);

test('every link inside the site leads to a page, a file or a place that exists', async ({
  page,
  baseURL,
}) => {
  const site = await readSite(page);
  const files = new Set(listFiles());
  const ids = new Map(site.map((one) => [one.path, new Set(one.ids)]));
  const root = new URL(baseURL ?? '');

  const broken = site.flatMap(({ path, addresses }) =>
    addresses
      .map((address) => ({ address, url: new URL(address, new URL(path, root)) }))
      .filter(({ url }) => url.origin === root.origin)
      .filter(({ url }) => {
        const target = `./${decodeURI(url.pathname).slice(root.pathname.length)}`;
        const place = decodeURIComponent(url.hash.slice(1));
        const isInside = url.pathname.startsWith(root.pathname);
        return !isInside || !files.has(target) || (place !== '' && !ids.get(target)?.has(place));
      })
      .map(({ address }) => `${path} links to ${address}`),
  );
  expect(broken).toEqual([]);
});

test('links out of the site are web or mail addresses', async ({ page, baseURL }) => {
  const site = await readSite(page);
  const odd = site.flatMap(({ addresses }) =>
    addresses.filter((address) => !/^(https?|mailto):$/.test(new URL(address, baseURL).protocol)),
  );
  expect(odd).toEqual([]);
});

test('every page can be reached from the home page, but for the one for lost addresses and the style guide', async ({
  page,
  baseURL,
}) => {
  const site = new Map((await readSite(page)).map((one) => [one.path, one]));
  const root = new URL(baseURL ?? '');
  const reached = new Set(['./']);
  // A set hands out what is added to it while it is being read.
  for (const path of reached) {
    for (const address of site.get(path)?.addresses ?? []) {
      const { origin, pathname } = new URL(address, new URL(path, root));
      const target = `./${pathname.slice(root.pathname.length)}`;
      if (origin === root.origin && site.has(target)) reached.add(target);
    }
  }
  expect([...site.keys()].filter((path) => !reached.has(path))).toEqual([
    './404.html',
    './styleguide/',
  ]);
});

test('every page has one script, a deferred file of at most 1 kB; the search page and the form have one more', async ({
  page,
  baseURL,
}) => {
  const site = await readSite(page);
  const scriptOf = (html: string) =>
    /^<script type="module" src="([^"]+)"><\/script>$/.exec(html)?.[1] ?? `not a file: ${html}`;
  const files = new Map(site.map(({ path, scripts }) => [path, scripts.map(scriptOf)]));
  const [shared = ''] = files.get('./') ?? [];
  const size = readBuilt(shared.slice(new URL(baseURL ?? '').pathname.length)).length;
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(1000);

  const others = [...files].filter(([, scripts]) => scripts.join() !== shared);
  expect(others.map(([path]) => path)).toEqual(LIVELY);
  for (const [, scripts] of others) {
    const [own, ...rest] = scripts.filter((script) => script !== shared);
    expect(own).toMatch(/\.js$/);
    expect(rest).toEqual([]);
  }
});

test('every page has a language, a description and one main heading', async ({ page }) => {
  const site = await readSite(page);
  expect(site.length).toBeGreaterThan(0);
  expect(pathsOf(site.filter(({ lang }) => lang !== en.language))).toEqual([]);
  expect(pathsOf(site.filter(({ description }) => description.trim() === ''))).toEqual([]);
  expect(
    pathsOf(site.filter(({ headings }) => headings.length !== 1 || headings[0] === '')),
  ).toEqual([]);
});

test('every page has a title of its own', async ({ page }) => {
  const titles = (await readSite(page)).map(({ title }) => title);
  expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has a skip link and says the day its records are as of', async ({ page }) => {
  const site = await readSite(page);
  const skips = ({ addresses, ids }: SitePage) =>
    addresses.includes('#content') && ids.includes('content');
  expect(pathsOf(site.filter((one) => !skips(one)))).toEqual([]);
  const isDated = ({ text }: SitePage) => /Records as of \d{1,2} \w+ \d{4}/.test(text);
  expect(pathsOf(site.filter((one) => !isDated(one)))).toEqual([]);
});

test('no id stands twice on a page', async ({ page }) => {
  const site = await readSite(page);
  expect(pathsOf(site.filter(({ ids }) => new Set(ids).size !== ids.length))).toEqual([]);
});
