import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type RunningCommand, startCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a build, a development server and the commands read. */
const PARTS = [
  'CONTRIBUTING.md',
  'astro.config.mjs',
  'docs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tools',
  'tsconfig.json',
];

/** Records that every copy begins with. */
const RECORDS = 'tests/fixtures/valid';

/** What npm noted down when it installed; the launcher reads it. */
const NOTES_OF_NPM = 'node_modules/.package-lock.json';

/** Commands see the defaults, not what the one who runs the tests or the test runner has set. */
const DEFAULTS = {
  AS_OF: '',
  BASE_PATH: '',
  CONTENT: '',
  CONTACT_URL: '',
  PREVIEWS: '0', // a copy has no images of earlier builds, and few tests are about them
  REPOSITORY_URL: '',
  SITE_URL: '',
  FORCE_COLOR: '0',
  NODE_ENV: '',
  VITEST: '', // under it a development server of Astro answers nothing
};

/**
 * Makes a copy of the project, gone when the test is over: a claim and a source as its records,
 * no repository around it, and the installed packages without their caches.
 *
 * @param records more records, path → text, which add to the two or take their place
 */
export function projectCopy(records: Record<string, string> = {}): string {
  const root = temporaryFolder(records);
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  cpSync(RECORDS, join(root, 'content'), { recursive: true, force: false });
  linkPackages(join(root, 'node_modules'));
  return root;
}

/**
 * Starts a script of package.json in a copy, as `npm run` does: `check`, `build`, `dev` …
 *
 * @param args what follows `--` on the command line
 */
export function startScript(
  root: string,
  script: string,
  {
    args = [],
    settings = {},
    keyboard = false,
  }: { args?: string[]; settings?: Record<string, string>; keyboard?: boolean } = {},
): RunningCommand {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [node, ...command] = scripts[script]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`package.json has no script "${script}" that runs node`);
  return startCommand([...command, ...args], {
    cwd: root,
    env: { ...DEFAULTS, ...settings },
    keyboard,
  });
}

/** Packages are linked one by one, so that what is written beside them stays in the copy. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  cpSync(NOTES_OF_NPM, join(dirname(folder), NOTES_OF_NPM));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    // A junction, unlike a symbolic link, needs no special right on Windows; elsewhere it is one.
    symlinkSync(resolve('node_modules', name), join(folder, name), 'junction');
  }
}
