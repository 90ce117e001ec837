import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { unpackBrowser } from './packaged-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How to launch a browser: what Playwright's `launchOptions` take. */
export interface Browser {
  executablePath: string;
  args: string[];
  env?: Record<string, string | undefined>;
}

/** What the search for a browser depends on; tests put their own in place. */
export interface Host {
  env: Record<string, string | undefined>;
  platform: string;
  arch: string;
  /** Chromium refuses its sandbox to root. */
  isRoot: boolean;
  /** Where Playwright keeps its own download, whether it is there or not. */
  playwrightPath: string;
  /** The folder of the npm package that brings a Chromium, whether it is there or not. */
  packageFolder: string;
}

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, else Playwright's download, else one installed on this
 * machine, else the one from npm (Linux on x64 only).
 */
export async function findBrowser(host: Host = thisHost()): Promise<Browser> {
  const { CHROMIUM_PATH: chosen } = host.env;
  if (chosen && !isExecutable(chosen)) {
    throw new Error(`CHROMIUM_PATH is set to ${chosen}, which is not a program.`);
  }
  const installed = [chosen, host.playwrightPath, ...systemBrowsers(host)].find(
    (path) => path && isExecutable(path),
  );
  if (installed) {
    return { executablePath: installed, args: host.isRoot ? [...QUIET, '--no-sandbox'] : QUIET };
  }
  const packaged = await findPackagedBrowser(host);
  if (packaged) return packaged;
  throw new Error(
    'No Chromium was found for the browser tests. Install one with "npx playwright install ' +
      'chromium", or set CHROMIUM_PATH to a Chromium, Chrome or Edge on this machine.',
  );
}

/** The Chromium from npm, whatever else is there; nothing where it does not run. */
export async function findPackagedBrowser(host: Host = thisHost()): Promise<Browser | undefined> {
  const { platform, arch, packageFolder } = host;
  if (platform !== 'linux' || arch !== 'x64' || !existsSync(packageFolder)) return undefined;
  const { executablePath, env } = await unpackBrowser(packageFolder);
  return { executablePath, args: [...QUIET, '--no-sandbox'], env: { ...host.env, ...env } };
}

function thisHost(): Host {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    packageFolder: join(ROOT, 'node_modules/@sparticuz/chromium'),
  };
}

/** Where each system keeps Chromium, Chrome and Edge. */
function systemBrowsers({ env, platform }: Host): string[] {
  const within = (folders: (string | undefined)[], programs: string[]) =>
    folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));

  switch (platform) {
    case 'darwin':
      return within(
        ['/Applications', env.HOME && join(env.HOME, 'Applications')],
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
          (name) => `${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return within(
        [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']],
        [
          'Chromium/Application/chrome.exe',
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ],
      );
    default:
      return within(env.PATH?.split(delimiter) ?? [], [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ]);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
