import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../helpers/browser.ts';
import { CLAIM, edited, SOURCE } from '../helpers/edited-records.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

/** A development server, and what one does to it. */
interface Development {
  address: string;
  /** The text of a page. */
  read: (path: string) => Promise<string>;
  write: (record: string, text: string) => void;
  remove: (record: string) => void;
  /** What it has said on standard error so far. */
  said: () => string;
}

/** Long enough for a busy machine; what is waited for mostly takes a moment. */
const patience = { timeout: 60_000, interval: 50 };

/** Starts a development server on a copy of the project until the test is over. */
async function develop(): Promise<Development> {
  const root = projectCopy();
  const server = startScript(root, 'dev', {
    args: ['--host', '127.0.0.1', '--port', '0'], // any free one
  });
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await server.ended;
  });
  const findAddress = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(server.output.stdout)?.[0];
  await expect.poll(findAddress, patience).toBeDefined();
  const address = findAddress();
  return {
    address: address ?? '',
    read: async (path) => (await fetch(new URL(path, address))).text(),
    write: (record, text) => {
      writeFileSync(join(root, record), text);
    },
    remove: (record) => {
      rmSync(join(root, record));
    },
    said: () => server.output.stderr,
  };
}

describe('npm run dev', { timeout: 300_000 }, () => {
  test('an edited record changes its page', async () => {
    const { read, write } = await develop();
    expect(await read('claims/guards/')).toContain('A hundred soldiers guard the palace.');

    write(CLAIM, edited(CLAIM, ['A hundred', 'Two hundred']));
    await expect
      .poll(() => read('claims/guards/'), patience)
      .toContain('Two hundred soldiers guard the palace.');
  });

  test('search finds its index', async () => {
    const { address } = await develop();
    const start = await fetch(new URL('search/start.txt', address));
    expect(start.status).toBe(200);
    expect(await start.text()).toContain('"hash"');
  });

  test('a document that was taken back is told in the log of corrections', async () => {
    const { read, write } = await develop();
    expect(await read('corrections/')).toContain('No claim has been withdrawn so far');

    const retracted = 'retracted: { on: 2024-06-01, reason: Made up. }\nclaims:';
    write(SOURCE, edited(SOURCE, ['claims:', retracted]));
    await expect
      .poll(() => read('corrections/'), patience)
      .toMatch(
        /1 June 2024<\/time>: Document retracted by its publisher: <a href="\/sources\/report\/"/,
      );
    expect(await read('corrections/')).toContain('Made up.');
  });

  test('an added source appears, and is gone when it is deleted', async () => {
    const { read, write, remove } = await develop();
    const listed = () => read('sources/');
    expect(await listed()).not.toContain('Another Example');
    expect(await read('sources/another/')).toContain('Page not found');

    write(
      'content/sources/another.md',
      edited(SOURCE, ['Example', 'Another Example'], ['report', 'another']),
    );
    await expect.poll(listed, patience).toContain('Another Example');
    expect(await read('sources/another/')).toContain('Another Example');
    expect(await read('claims/guards/')).toContain('Supported by 2 sources');

    remove('content/sources/another.md');
    await expect.poll(listed, patience).not.toContain('Another Example');
    expect(await read('claims/guards/')).toContain('Supported by 1 source');
    expect(await read('sources/another/')).toContain('Page not found');
  });

  test('a broken record prints its issues, and the server goes on', async () => {
    const { read, write, said } = await develop();
    write(SOURCE, edited(SOURCE, ['claim: guards', 'claim: gards'], ['2024-05-01', '2024-05-32']));
    await expect
      .poll(said, patience)
      .toContain(
        'content/sources/report.md:6:12 error bad-date: published: "2024-05-32" is not a date that exists, in EDTF',
      );
    expect(said()).toContain(
      'content/sources/report.md:13:12 error unknown-claim: claims[0].claim: there is no claim "gards"\n' +
        '    Did you mean guards?',
    );
    expect(await read('claims/guards/')).toContain('A hundred soldiers guard the palace.');

    write(SOURCE, edited(SOURCE, ['Example', 'Mended Example']));
    await expect.poll(() => read('sources/report/'), patience).toContain('Mended Example');
  });

  test('a broken record shows its issues above every page, until it is mended', async () => {
    const { address, write } = await develop();
    const browser = await chromium.launch(await findBrowser());
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const banner = page.getByRole('alert').locator('h2, pre');
    const shown = async () => (await banner.allTextContents()).join('\n');
    await page.goto(new URL('claims/guards/', address).href);
    expect(await shown()).toBe('');

    const broken = edited(SOURCE, ['claim: guards', 'claim: gards'], ['2024-05-01', '2024-05-32']);
    write(SOURCE, broken);
    await expect.poll(shown, patience).toContain('2 errors, 1 warning');
    expect(await shown()).toContain('content/sources/report.md:6:12 error bad-date: ');
    expect(await shown()).toContain('Did you mean guards?');
    expect(await shown()).toContain(
      'content/claims/guards.md:1:1 warning claim-without-evidence: ',
    );
    await page.goto(new URL('sources/', address).href);
    await expect.poll(shown, patience).toContain('error unknown-claim: ');

    // A warning alone is no reason to cover a page.
    write(SOURCE, edited(SOURCE, ['claim: guards', 'claim: guards\n    note: x']));
    write('content/claims/alone.md', edited(CLAIM));
    await expect.poll(shown, patience).toBe('');
    await page.goto(new URL('claims/alone/', address).href);
    await page.waitForLoadState('networkidle');
    expect(await shown()).toBe('');
  });
});
