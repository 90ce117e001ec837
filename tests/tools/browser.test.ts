import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Host } from '../helpers/browser.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const PROGRAM = '#!/bin/sh\n';

/** A Linux machine on which the given programs are installed, and nothing else. */
function host(programs: string[], overrides: Partial<Host> = {}): Host & { folder: string } {
  const folder = temporaryFolder(Object.fromEntries(programs.map((name) => [name, PROGRAM])));
  return {
    folder,
    env: { PATH: ['bin', 'snap'].map((name) => join(folder, name)).join(delimiter) },
    platform: 'linux',
    arch: 'x64',
    isRoot: false,
    playwrightPath: join(folder, 'playwright/chrome'),
    packageFolder: join(folder, 'package'),
    ...overrides,
  };
}

const EVERYTHING = ['chosen', 'playwright/chrome', 'bin/google-chrome', 'snap/chromium'];

test('CHROMIUM_PATH comes first', async () => {
  const machine = host(EVERYTHING);
  machine.env.CHROMIUM_PATH = join(machine.folder, 'chosen');
  expect((await findBrowser(machine)).executablePath).toBe(join(machine.folder, 'chosen'));
});

test('a CHROMIUM_PATH without a program is an error, not passed over', async () => {
  const machine = host(EVERYTHING);
  machine.env.CHROMIUM_PATH = join(machine.folder, 'lost');
  await expect(findBrowser(machine)).rejects.toThrow(
    `CHROMIUM_PATH is set to ${machine.env.CHROMIUM_PATH}, which is not a program.`,
  );
});

test("Playwright's download comes before the browser of the system", async () => {
  const machine = host(EVERYTHING);
  expect((await findBrowser(machine)).executablePath).toBe(machine.playwrightPath);
});

test('the browser of the system is searched for along the PATH', async () => {
  const machine = host(['bin/google-chrome', 'snap/chromium']);
  const { executablePath } = await findBrowser(machine);
  expect(executablePath).toBe(join(machine.folder, 'bin/google-chrome'));
});

test('a folder by the name of a browser is not one', async () => {
  const machine = host(['snap/chromium']);
  mkdirSync(join(machine.folder, 'bin/chromium'), { recursive: true });
  const { executablePath } = await findBrowser(machine);
  expect(executablePath).toBe(join(machine.folder, 'snap/chromium'));
});

test.each([
  ['darwin', 'HOME', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'PROGRAMFILES', 'Microsoft/Edge/Application/msedge.exe'],
])('on %s it is searched for where applications are kept', async (platform, variable, program) => {
  const machine = host([program], { platform });
  machine.env = { [variable]: machine.folder };
  expect((await findBrowser(machine)).executablePath).toBe(join(machine.folder, program));
});

test('only root, who has to, goes without the sandbox', async () => {
  const user = await findBrowser(host(EVERYTHING));
  const root = await findBrowser(host(EVERYTHING, { isRoot: true }));
  expect(user.args).not.toContain('--no-sandbox');
  expect(root.args).toEqual([...user.args, '--no-sandbox']);
});

test('where there is no browser, the command to install one is named', async () => {
  await expect(findBrowser(host([], { platform: 'linux', arch: 'arm64' }))).rejects.toThrow(
    'No Chromium was found for the browser tests. Install one with "npx playwright install ' +
      'chromium", or set CHROMIUM_PATH to a Chromium, Chrome or Edge on this machine.',
  );
});
