import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** An unpacked browser and the environment it needs to find its libraries and fonts. */
export interface UnpackedBrowser {
  executablePath: string;
  env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string };
}

/**
 * The package unpacks itself, once, into the temporary folder of its process; naming the
 * runtime of a cloud makes it bring the libraries that a bare machine lacks, too.
 */
const UNPACK = `
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/** The package's own settings look for fonts in fixed places only; these look beside themselves. */
const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` beside the other caches of
 * node_modules, or finds it there.
 */
export async function unpackBrowser(packageFolder: string): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(packageFolder, '../../.cache/muster');
  const folder = join(cache, `chromium-${version}`);

  if (!existsSync(folder)) {
    // Unpacked under another name first: an interrupted run leaves nothing that looks whole.
    const unfinished = `${folder}-${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: packageFolder,
      env: { ...process.env, TMPDIR: unfinished },
    });
    await writeFile(join(unfinished, 'fonts/fonts.conf'), FONT_SETTINGS);
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}
