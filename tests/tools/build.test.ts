import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CLAIM, edited, SOURCE } from '../helpers/edited-records.ts';
import { readExpected } from '../helpers/fixtures.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

/** A build starts Astro anew, on a machine that may be busy. */
const SLOW = { timeout: 60_000 };

const MISTAKES = readFileSync('tests/fixtures/five-mistakes/sources/report.md', 'utf8');

const build = (root: string, settings: Record<string, string> = {}) =>
  startScript(root, 'build', { settings }).ended;

const readBuilt = (root: string, page: string) => readFileSync(join(root, 'dist', page), 'utf8');

/** What a page says of itself where it is shared, by the names of its tags. */
const shareTags = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );

describe('records with errors', SLOW, () => {
  test('stop the build with the text of npm run check', async () => {
    const root = projectCopy({ [SOURCE]: MISTAKES });
    const check = await startScript(root, 'check').ended;
    const { exitCode, stderr } = await build(root);

    const issues = readExpected('five-mistakes');
    expect(check.stdout).toBe(`${issues}\n\n2 records checked: 5 errors, 0 warnings\n`);
    expect(stderr).toContain(`${issues}\n\n5 errors, 0 warnings\n`);
    expect(stderr).toContain('The records have errors; nothing was built.');
    expect(exitCode).toBe(1);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  });

  test('leave an earlier build as it was', async () => {
    const earlier = { 'dist/index.html': 'an earlier build' };
    const root = projectCopy({ ...earlier, [SOURCE]: MISTAKES });
    expect((await build(root)).exitCode).toBe(1);
    expect(readBuilt(root, 'index.html')).toBe('an earlier build');
  });
});

describe('records with warnings only', SLOW, () => {
  test('are built, and the warnings are printed', async () => {
    const root = projectCopy({ 'content/claims/alone.md': edited(CLAIM) });
    const { exitCode, stderr } = await build(root);
    expect(stderr).toContain(
      'content/claims/alone.md:1:1 warning claim-without-evidence: no source speaks of this claim',
    );
    expect(stderr).toContain('0 errors, 1 warning');
    expect(exitCode).toBe(0);
    expect(readBuilt(root, 'claims/alone/index.html')).toContain('Guards at the palace');
  });
});

describe('settings', SLOW, () => {
  test('without any, links begin at the root, and what needs one is said by hand', async () => {
    const root = projectCopy();
    expect((await build(root, { PREVIEWS: '' })).exitCode).toBe(0);

    const page = readBuilt(root, 'claims/guards/index.html');
    expect(page).toContain('href="/claims/"');
    expect(page).not.toContain('rel="canonical"');
    expect(page).not.toContain('property="og:image"');
    expect(existsSync(join(root, 'dist/previews/claims/guards.png'))).toBe(true);
    expect(page).not.toContain('See or improve this record’s file');
    expect(page).not.toContain('Report an error');
    expect(page).toContain('This page is built from content/claims/guards.md');
    // Outside a repository the day of the newest document takes the place of the last commit's.
    expect(page).toContain('Records as of 1 May 2024');
  });

  test('a base path, addresses and a day are on every page', async () => {
    const root = projectCopy();
    const { exitCode } = await build(root, {
      BASE_PATH: '/muster/',
      SITE_URL: 'https://example.org',
      REPOSITORY_URL: 'https://code.example.org/muster',
      CONTACT_URL: 'mailto:editor@example.org',
      AS_OF: '2024-06-30',
      PREVIEWS: '1',
    });
    expect(exitCode).toBe(0);

    const page = readBuilt(root, 'claims/guards/index.html');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/muster/claims/guards/">',
    );
    expect(page).toContain(
      '<a href="https://code.example.org/muster/blob/HEAD/content/claims/guards.md">',
    );
    expect(page).toContain('<a href="mailto:editor@example.org">Report an error</a>');
    expect(page).toContain('Records as of 30 June 2024');
    const own = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(own).toContain('/muster/sources/report/');
    expect(own.filter((path) => !path?.startsWith('/muster/'))).toEqual([]);

    expect(shareTags(page)).toMatchObject({
      'og:type': 'article',
      'og:title': 'Unconfirmed, one origin: Guards at the palace',
      'og:url': 'https://example.org/muster/claims/guards/',
      'og:image': 'https://example.org/muster/previews/claims/guards.png?as-of=2024-06-30',
      'twitter:card': 'summary_large_image',
    });
    const pages = readdirSync(join(root, 'dist'), { encoding: 'utf8', recursive: true });
    for (const name of pages.filter((path) => path.endsWith('.html'))) {
      const tags = shareTags(readBuilt(root, name));
      const { pathname } = new URL(tags['og:image'] ?? '');
      const image = await sharp(join(root, 'dist', pathname.replace('/muster/', ''))).metadata();
      expect([image.format, `${image.width}`, `${image.height}`], name).toEqual([
        'png',
        tags['og:image:width'],
        tags['og:image:height'],
      ]);
    }
  });

  test('PREVIEWS=0 builds without images, and no page names one', async () => {
    const root = projectCopy();
    const { exitCode } = await build(root, { PREVIEWS: '0', SITE_URL: 'https://example.org' });
    expect(exitCode).toBe(0);
    expect(existsSync(join(root, 'dist/previews'))).toBe(false);
    const tags = shareTags(readBuilt(root, 'claims/guards/index.html'));
    expect(tags).toMatchObject({ 'twitter:card': 'summary', 'og:type': 'article' });
    expect(tags).not.toHaveProperty('og:image');
  });

  test('a letter that no preview image can show stops no build', async () => {
    const root = projectCopy({ [CLAIM]: edited(CLAIM, ['A hundred', '百 hundred']) });
    expect((await build(root, { PREVIEWS: '1' })).exitCode).toBe(0);
    expect(existsSync(join(root, 'dist/previews/claims/guards.png'))).toBe(true);
    expect(readBuilt(root, 'claims/guards/index.html')).toContain('百 hundred');
  });

  test('wrong ones stop the build with a sentence that names each', async () => {
    const { exitCode, stderr } = await build(projectCopy(), {
      BASE_PATH: 'a b',
      SITE_URL: 'example.org',
      REPOSITORY_URL: 'ssh://example.org',
      CONTACT_URL: 'editor@example.org',
      AS_OF: '2024-02-30',
      PREVIEWS: 'no',
    });
    expect(stderr).toContain(
      'Wrong settings: BASE_PATH: "a b" is not a path; ' +
        'SITE_URL: "example.org" is not a web address; ' +
        'REPOSITORY_URL: "ssh://example.org" is not a web address; ' +
        'CONTACT_URL: "editor@example.org" is not a web or mailto address; ' +
        'AS_OF: "2024-02-30" is not a day that exists, YYYY-MM-DD; ' +
        'PREVIEWS: "no" is not 0 or 1\n',
    );
    expect(exitCode).toBe(1);
  });
});
