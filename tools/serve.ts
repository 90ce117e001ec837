// Serves the built site on this machine: npm run serve (after npm run build).
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from '@polka/compression';
import sirv from 'sirv';
import { takeNoArguments } from './no-arguments.ts';

const USAGE = `Usage: npm run serve
Serves the built site in dist/ on this machine, until Ctrl+C. PORT and BASE_PATH are set in the environment.
Exit code: 1 when it cannot be served, 2 when the command itself is wrong.`;

const DEFAULT_PORT = 4321;

/** Text is compressed about as much as static hosts do. */
const compress = compression({ brotli: true, level: 5 });

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder with the built site. */
  directory?: string;
  /** The path the site was built for, such as `/` or `/muster/`. */
  basePath?: string | undefined;
  /** The port to use and no other; without it, the default port or the next free one. */
  port?: number | undefined;
}

/** A running server. */
export interface Served {
  /** Where to find the site, with its base path. */
  address: string;
  /** Ends the server. */
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine as a static host would: pages under their base path,
 * `404.html` for everything else.
 */
export async function serve({
  directory = 'dist',
  basePath = '/',
  port,
}: ServeOptions = {}): Promise<Served> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}/. Build it first: npm run build`);
  }
  const server = createServer(requestHandler(directory, withSlashes(basePath)));
  const wanted = await choosePort(port);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}${withSlashes(basePath)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Serves with the settings of the environment (`BASE_PATH`, `PORT`) and says where. */
export async function serveFromEnvironment(): Promise<void> {
  const { BASE_PATH, PORT } = process.env;
  try {
    const { address } = await serve({
      basePath: BASE_PATH || undefined,
      port: PORT ? Number(PORT) : undefined,
    });
    console.log(`\nMuster is at ${address}  (stop with Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function requestHandler(directory: string, basePath: string) {
  const answerMissing = async (_request: IncomingMessage, response: ServerResponse) => {
    const page = await readFile(join(directory, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  };
  // With `dev`, files are looked up at each request, so that a new build shows without a restart.
  const answerFile = sirv(directory, { dev: true, etag: true });

  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const missing = () => answerMissing(request, response);
    if (`${url}/` === basePath) {
      response.writeHead(302, { Location: basePath }).end();
    } else if (url.startsWith(basePath)) {
      request.url = url.slice(basePath.length - 1);
      compress(request, response, () => {
        answerFile(request, response, missing);
      });
    } else {
      void missing();
    }
  };
}

/** `muster`, `/muster` and `/muster/` all mean `/muster/`. */
export function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

async function choosePort(port: number | undefined): Promise<number> {
  if (port === undefined) {
    let free = DEFAULT_PORT;
    while (await isTaken(free)) free += 1;
    return free;
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 0 to 65535.`);
  }
  if (port !== 0 && (await isTaken(port))) {
    throw new Error(`Port ${port} is taken. Set PORT to another one, or leave it out.`);
  }
  return port;
}

/**
 * Whether something answers on this port of `localhost`, be it on IPv4 or IPv6: a browser
 * would be led to the other server if ours took the same port of the other family.
 */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  takeNoArguments(USAGE);
  await serveFromEnvironment();
}
