import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCommand } from '../helpers/run-command.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** The bin of a pretended dependency: shows what reached it. */
const HELLO = `
  process.on('SIGTERM', () => { console.log('ending'); setTimeout(() => process.exit(7), 50); });
  console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));
  if (process.argv[2] === 'fail') process.exit(3);
  if (process.argv[2] === 'wait') setInterval(() => {}, 1000);
`;

const HELLO_PACKAGE = {
  'node_modules/hello/package.json': '{ "bin": { "hello": "cli.mjs" } }',
  'node_modules/hello/cli.mjs': HELLO,
};

const PACKAGES = JSON.stringify({ packages: { 'node_modules/hello': { version: '1.0.0' } } });

/** A project with the launcher and one dependency, installed or not. */
function project(files: Record<string, string>): string {
  const root = temporaryFolder({
    'package.json': '{ "dependencies": { "hello": "1.0.0" } }',
    'package-lock.json': PACKAGES,
    'tools/task.ts': `const text: string = 'from TypeScript'; console.log(text);`,
    ...files,
  });
  for (const name of ['run', 'install', 'child', 'node-version']) {
    cpSync(join('tools', `${name}.mjs`), join(root, 'tools', `${name}.mjs`));
  }
  return root;
}

const run = (root: string, args: string[], env?: Record<string, string>) =>
  startCommand([join(root, 'tools/run.mjs'), ...args], env && { env });

describe('with everything installed', () => {
  const installed = { ...HELLO_PACKAGE, 'node_modules/.package-lock.json': PACKAGES };

  test('the bin of a dependency gets its arguments, in the folder of the project', async () => {
    const root = project(installed);
    const { stdout, stderr, exitCode } = await run(root, ['hello', '--flag', 'a b']).ended;
    expect(JSON.parse(stdout)).toEqual({ args: ['--flag', 'a b'], cwd: root });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test('a TypeScript file of the project runs directly', async () => {
    const { stdout } = await run(project(installed), ['tools/task.ts']).ended;
    expect(stdout).toBe('from TypeScript\n');
  });

  test('the exit code of the command is passed on', async () => {
    const { exitCode } = await run(project(installed), ['hello', 'fail']).ended;
    expect(exitCode).toBe(3);
  });

  test('a signal reaches the command, and its end is awaited', async () => {
    const command = run(project(installed), ['hello', 'wait']);
    await command.printed('wait');
    command.kill('SIGTERM');
    const { stdout, exitCode } = await command.ended;
    expect(stdout).toContain('ending');
    expect(exitCode).toBe(7);
  });

  test.each([
    ['goodbye', 'No direct dependency of the project brings a command "goodbye".\n'],
    ['tools/lost.ts', 'There is no file tools/lost.ts in the project.\n'],
  ])('%s, which does not exist, is an error in one line', async (name, message) => {
    const { stderr, exitCode } = await run(project(installed), [name]).ended;
    expect(stderr).toBe(message);
    expect(exitCode).toBe(1);
  });
});

describe('with a package missing', () => {
  /** An npm that "installs" by copying, and notes down how often it was asked. */
  const npm = (root: string) => ({ npm_execpath: join(root, 'npm/npm-cli.js') });
  const installable = {
    'npm/installed/hello/package.json': HELLO_PACKAGE['node_modules/hello/package.json'],
    'npm/installed/hello/cli.mjs': HELLO,
    'npm/installed/.package-lock.json': PACKAGES,
    'npm/npm-cli.js': `
      const fs = require('node:fs');
      console.log('npm says', process.argv[2]);
      fs.appendFileSync(__dirname + '/calls', 'x');
      fs.cpSync(__dirname + '/installed', __dirname + '/../node_modules', { recursive: true });
    `,
  };

  test('it is installed once, and npm speaks on standard error only', async () => {
    const root = project(installable);
    const first = await run(root, ['hello', 'first'], npm(root)).ended;
    expect(JSON.parse(first.stdout)).toMatchObject({ args: ['first'] });
    expect(first.stderr).toContain('npm says ci');

    const second = await run(root, ['hello', 'second'], npm(root)).ended;
    expect(JSON.parse(second.stdout)).toMatchObject({ args: ['second'] });
    expect(second.stderr).toBe('');
    expect(readFileSync(join(root, 'npm/calls'), 'utf8')).toBe('x');
  });

  test('a failing installation ends the command with the exit code of npm', async () => {
    const root = project({ 'npm/npm-cli.js': `process.exit(9);` });
    const { stdout, stderr, exitCode } = await run(root, ['hello'], npm(root)).ended;
    expect(stdout).toBe('');
    expect(stderr).toContain('"npm ci" ended with exit code 9');
    expect(exitCode).toBe(9);
  });
});
