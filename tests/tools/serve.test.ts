import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serve, type ServeOptions } from '../../tools/serve.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const SITE = {
  'index.html': 'home',
  'claims/index.html': 'claims',
  '404.html': 'no such page',
  'style.css': 'body {}',
};

/** Serves a small built site on a free port until the test is over. */
async function served(options: ServeOptions = {}): Promise<string> {
  const { address, close } = await serve({
    directory: temporaryFolder(SITE),
    port: 0, // any free one
    ...options,
  });
  onTestFinished(close);
  return address;
}

/** Takes a port of this machine until the test is over. */
async function takenPort(port = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('pages are served as HTML and files by their kind', async () => {
  const address = await served();
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);

  const home = await fetch(address);
  expect(home.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await home.text()).toBe('home');
  expect(await (await fetch(`${address}claims/`)).text()).toBe('claims');
  const style = await fetch(`${address}style.css?v=1`);
  expect(style.headers.get('content-type')).toBe('text/css');
});

test('what compresses is sent compressed, as static hosts do', async () => {
  const directory = temporaryFolder({
    'index.html': 'home',
    'long.txt': 'long '.repeat(1000),
    'long.png': 'long '.repeat(1000),
  });
  const address = await served({ directory });
  const encodingOf = async (file: string) =>
    (await fetch(`${address}${file}`, { headers: { 'accept-encoding': 'br' } })).headers.get(
      'content-encoding',
    );
  expect(await encodingOf('long.txt')).toBe('br');
  expect(await encodingOf('long.png')).toBeNull();
  expect(await (await fetch(`${address}long.txt`)).text()).toBe('long '.repeat(1000));
});

test('a page that does not exist is answered with 404.html and status 404', async () => {
  const response = await fetch(`${await served()}nowhere/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe('no such page');
});

test('files outside the built site are not served', async () => {
  const response = await fetch(`${await served()}..%2f..%2fetc/passwd`);
  expect(response.status).toBe(404);
});

test.each(['muster', '/muster', '/muster/'])(
  'under the base path %s, pages are found there only',
  async (basePath) => {
    const address = await served({ basePath });
    expect(new URL(address).pathname).toBe('/muster/');
    expect(await (await fetch(`${address}claims/`)).text()).toBe('claims');
    expect((await fetch(new URL('/claims/', address))).status).toBe(404);
    expect((await fetch(new URL('/muster', address))).url).toBe(address);
  },
);

test('a port that was asked for and is taken is an error', async () => {
  const port = await takenPort();
  await expect(served({ port })).rejects.toThrow(
    `Port ${port} is taken. Set PORT to another one, or leave it out.`,
  );
});

test('the default port gives way to a free one when it is taken', async () => {
  await takenPort(4321).catch(() => undefined); // taken by us or by someone else
  const address = await served({ port: undefined });
  expect(Number(new URL(address).port)).toBeGreaterThan(4321);
});

test('a port that is not one is an error', async () => {
  await expect(served({ port: Number('http') })).rejects.toThrow(
    'PORT must be a whole number from 0 to 65535.',
  );
});

test('without a built site the command to build it is named', async () => {
  await expect(served({ directory: 'lost' })).rejects.toThrow(
    'There is no built site in lost/. Build it first: npm run build',
  );
});
