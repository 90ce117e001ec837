import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPRESSED } from './index-folder.ts';

/** A line between browser and server. */
export interface Link {
  /** Milliseconds until the first byte of every answer. */
  latency: number;
  /** Bytes a second, shared by all answers under way. */
  rate: number;
}

/** What has gone over the line. */
export interface Traffic {
  requests: number;
  /** Bytes of the bodies as sent, compressed. */
  bytes: number;
}

/** A server of index files that counts what it sends. */
export interface StaticServer {
  address: string;
  /** From now on, answers come over this line; `undefined` is as fast as the machine. */
  setLink: (link: Link | undefined) => void;
  /** What was sent since this was last asked. */
  takeTraffic: () => Traffic;
  close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html;charset=utf-8',
};

const PAGE = '<!doctype html><html lang="en"><title>Benchmark</title><body></body></html>';

/**
 * Serves a folder as a static host with compression does: a file's compressed twin where that is
 * smaller. `/` is an empty page, which is not counted. Pages may measure time finely.
 */
export async function startServer(folder: string): Promise<StaticServer> {
  let link: Link | undefined;
  let traffic: Traffic = { requests: 0, bytes: 0 };
  let lineFreeAt = 0;

  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const headers: Record<string, string> = {
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
      // Together these give the page a clock of microseconds.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    if (pathname === '/') {
      response.writeHead(200, { ...headers, 'Content-Type': TYPES['.html'] }).end(PAGE);
      return;
    }
    const path = join(folder, decodeURIComponent(pathname));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const { body, encoding } = await readSmallest(path);
    traffic.requests += 1;
    traffic.bytes += body.length;
    if (link) {
      const start = Math.max(performance.now() + link.latency, lineFreeAt);
      lineFreeAt = start + (body.length / link.rate) * 1000;
      await sleep(lineFreeAt - performance.now());
    }
    response.writeHead(200, { ...headers, ...encoding }).end(body);
  };

  const server = createServer((request, response) => {
    send(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    setLink: (next) => {
      link = next;
    },
    takeTraffic: () => {
      const taken = traffic;
      traffic = { requests: 0, bytes: 0 };
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readSmallest(path: string) {
  const plain = await readFile(path);
  const small = existsSync(path + COMPRESSED) ? await readFile(path + COMPRESSED) : plain;
  return small.length < plain.length
    ? { body: small, encoding: { 'Content-Encoding': 'br' } }
    : { body: plain, encoding: {} };
}
