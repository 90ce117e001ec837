// Runs one of Muster's commands on any machine with Node 20 or newer:
//
//     node tools/run.mjs <bin of a dependency, or a .ts or .mjs file> [arguments …]
//
// First it installs what is missing, then it picks a Node that is recent enough. Plain JavaScript
// without dependencies, because it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';
import { installMissing } from './install.mjs';
import { pickNode } from './node-version.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The script behind a command name: a `.ts` or `.mjs` file of the project, or the bin of one of
 * its direct dependencies.
 *
 * @param {string} command
 */
function resolveScript(command) {
  if (/\.(ts|mjs)$/.test(command)) {
    const file = resolve(ROOT, command);
    if (existsSync(file)) return file;
    throw new Error(`There is no file ${command} in the project.`);
  }
  const { dependencies, devDependencies } = readJson(join(ROOT, 'package.json'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(ROOT, 'node_modules', name);
    const { bin = {} } = readJson(join(folder, 'package.json'));
    const bins = typeof bin === 'string' ? { [name.replace(/^@.*\//, '')]: bin } : bin;
    if (Object.hasOwn(bins, command)) return join(folder, bins[command]);
  }
  throw new Error(`No direct dependency of the project brings a command "${command}".`);
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * A signal sent to npm reaches only the shell between npm and us, which dies of it in silence.
 * So where our parent is gone, we end as if the signal had reached us.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** @param {readonly string[]} argv */
async function main([command, ...args]) {
  if (!command) throw new Error('Usage: node tools/run.mjs <bin or .ts or .mjs file> [arguments]');

  if (process.env.npm_lifecycle_event) endWithParent();
  const installed = await installMissing(ROOT);
  if (installed !== 0) return installed;

  const node = pickNode(ROOT);
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // A short command spends most of its time on being compiled: that is done once.
  if (command.endsWith('.ts')) {
    process.env.NODE_COMPILE_CACHE ??= join(ROOT, 'node_modules/.cache/muster/compiled');
  }
  return runChild(node, [resolveScript(command), ...args], { cwd: ROOT });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
