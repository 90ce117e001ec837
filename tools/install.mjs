import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { runChild } from './child.mjs';
import { isRecentEnough, packagedNodeName } from './node-version.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 */

/**
 * Compares `package-lock.json` with what npm noted down when it last installed.
 * Optional packages belong to one platform each, so none is asked for but the packaged Node,
 * and that only where the host's own Node is too old.
 *
 * @param {string} root the project's folder
 * @param {{ version: string, platform: string, arch: string }} host
 * @returns {string[]} the lock's names of the packages that are missing or differ
 */
export function missingPackages(root, host = process) {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const node = isRecentEnough(host.version)
    ? undefined
    : packagedNodeName(host.platform, host.arch);

  return Object.entries(locked)
    .filter(([path]) => path !== '')
    .filter(([path, { optional }]) => !optional || path === `node_modules/${node}`)
    .filter(([path, { version, integrity }]) => {
      const found = installed[path];
      return (
        found?.version !== version ||
        found?.integrity !== integrity ||
        !existsSync(join(root, path, 'package.json'))
      );
    })
    .map(([path]) => path);
}

/**
 * Installs exactly what the lock says, if anything of it is missing. All output goes to
 * standard error: standard output belongs to the command that is run afterwards.
 *
 * @param {string} root the project's folder
 * @returns {Promise<number>} npm's exit code; 0 when there was nothing to do
 */
export async function installMissing(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return 0;

  console.error(`Installing: ${missing.length} packages of package-lock.json are missing …`);
  // Whatever the user's npm is set to: developers' packages too, and errors are shown.
  const flags = ['--include=dev', '--include=optional', '--loglevel=notice'];
  const exitCode = await runNpm(['ci', ...flags, '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['inherit', 2, 2],
  });
  if (exitCode !== 0) {
    console.error(
      `\nThe packages could not be installed: "npm ci" ended with exit code ${exitCode}, see above.\n` +
        `Check the connection to the npm registry; if files are in use, close what uses them, ` +
        `delete node_modules and run the command again.`,
    );
  }
  return exitCode;
}

/**
 * Runs npm: the one that started us, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} npm's exit code
 */
export function runNpm(args, options = {}) {
  const { npm_execpath: script = '', npm_node_execpath: node = process.execPath } = process.env;
  if (basename(script) === 'npm-cli.js') return runChild(node, [script, ...args], options);
  // On Windows npm is a batch file, which only a shell can start.
  return runChild('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
