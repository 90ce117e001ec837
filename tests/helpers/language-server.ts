import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** An answer of the server, as far as the tests read it. */
interface Answer {
  items?: {
    label?: string;
    message?: string;
    documentation?: unknown;
    range?: { start: { line: number } };
  }[];
  contents?: { value: string };
}

/** A place in a file, both counted from 0. */
interface Position {
  line: number;
  character: number;
}

/** Astro's language server, as the extension of an editor runs it on a folder, until the test is over. */
export interface LanguageServer {
  open: (file: string, text: string) => void;
  ask: (
    method: 'diagnostic' | 'completion' | 'hover',
    file: string,
    position?: Position,
  ) => Promise<Answer>;
}

/** Starts the server with help for front matter switched on. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const ofCheck = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const script = ofCheck.resolve('@astrojs/language-server/bin/nodeServer.js');
  const server = spawn(process.execPath, [script, '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    server.kill();
  });

  const waiting = new Map<number, (answer: unknown) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const request = (method: string, params: object) =>
    new Promise<unknown>((answered) => {
      const id = waiting.size + 1;
      waiting.set(id, answered);
      send({ id, method, params });
    });
  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, end))?.[1]);
      if (end === -1 || received.length < end + 4 + length) return;
      const message = JSON.parse(received.toString('utf8', end + 4, end + 4 + length)) as {
        id?: number;
        method?: string;
        result?: unknown;
      };
      received = received.subarray(end + 4 + length);
      if (message.id === undefined) continue;
      if (message.method === undefined) waiting.get(message.id)?.(message.result);
      else send({ id: message.id, result: null });
    }
  });

  const address = (file: string) => pathToFileURL(resolve(root, file)).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (file, text) => {
      const textDocument = { uri: address(file), languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    },
    ask: async (method, file, position) => {
      const answer = await request(`textDocument/${method}`, {
        textDocument: { uri: address(file) },
        position,
      });
      return answer ?? {};
    },
  };
}
