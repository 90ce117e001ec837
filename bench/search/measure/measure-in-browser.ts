import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../../tests/helpers/browser.ts';
import type { EngineEntry } from '../engines/list.ts';
import type { WorkerTimes } from './browser-worker.ts';
import { bundleWorker, WORKER } from './bundle-worker.ts';
import { rotate, type Times } from './measure-in-node.ts';
import { startServer, type Link, type StaticServer, type Traffic } from './static-server.ts';

/** A first query, from nothing to ten titles. */
export interface ColdQuery extends Traffic {
  /** Milliseconds from starting the worker to the answer in the page. */
  milliseconds: number;
}

/** What was measured of one engine in Chromium. */
export interface BrowserResult {
  /** Bytes of the engine's own script, compressed. */
  script: number;
  /** First queries over a line as fast as the machine. */
  cold: readonly ColdQuery[];
  /** First queries over a slow line; none where that would take minutes. */
  slow: readonly ColdQuery[];
  /** Milliseconds in the worker of each query with an open index. */
  times: Times;
}

/** What is put to the engines in the browser. */
export interface BrowserQueries {
  /** Each opens a browser with nothing in its cache. */
  first: readonly string[];
  /** The same over the slow line. */
  firstSlow: readonly string[];
  /** Put first to the open index, and not measured. */
  warmUp: readonly string[];
  measured: readonly string[];
}

/** A slow phone line, as Lighthouse takes it: 1.6 Mbit/s, 150 ms. */
export const SLOW_LINE: Link = { latency: 150, rate: 200_000 };

/** More bytes than this are not sent over the slow line: half a minute. */
const SLOW_LIMIT = 6_000_000;

/** Measures engines in Chromium, query by query in turn. Their indexes are built already. */
export async function measureInBrowser(
  engines: readonly EngineEntry[],
  queries: BrowserQueries,
  folder: string,
  say: (line: string) => void,
): Promise<Map<string, BrowserResult>> {
  const results = new Map<string, Writable<BrowserResult>>();
  for (const { id } of engines) {
    const script = await bundleWorker(id, join(folder, id));
    results.set(id, { script, cold: [], slow: [], times: { first: [], again: [] } });
  }
  const server = await startServer(folder);
  const browser = await chromium.launch(await findBrowser());
  try {
    say(`  Chromium: ${queries.first.length} first queries to ${engines.length} engines`);
    await putFirstQueries(engines, queries, browser, server, results);
    say(`  Chromium: ${queries.measured.length} queries`);
    await putQueries(engines, queries, browser, server, results);
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

type Writable<Result> = {
  -readonly [Key in keyof Result]: Result[Key] extends readonly (infer Item)[]
    ? Item[]
    : Result[Key];
};
type Results = Map<string, Writable<BrowserResult>>;

async function putFirstQueries(
  engines: readonly EngineEntry[],
  { first, firstSlow }: BrowserQueries,
  browser: Browser,
  server: StaticServer,
  results: Results,
): Promise<void> {
  for (const [turn, query] of first.entries()) {
    for (const { id } of rotate(engines, turn)) {
      results.get(id)?.cold.push(await askCold(id, query, browser, server, undefined));
    }
  }
  for (const query of firstSlow) {
    for (const { id } of engines) {
      const result = results.get(id);
      if (!result || result.cold.some(({ bytes }) => bytes > SLOW_LIMIT)) continue;
      result.slow.push(await askCold(id, query, browser, server, SLOW_LINE));
    }
  }
}

async function putQueries(
  engines: readonly EngineEntry[],
  { warmUp, measured }: BrowserQueries,
  browser: Browser,
  server: StaticServer,
  results: Results,
): Promise<void> {
  const pages = new Map<string, Page>();
  for (const { id } of engines) pages.set(id, await openPage(browser, server, id));
  for (const [turn, query] of [...warmUp, ...measured].entries()) {
    for (const [id, page] of rotate([...pages], turn)) {
      const first = await ask(page, query, server.address + id);
      const again = await ask(page, query, server.address + id);
      if (turn < warmUp.length) continue;
      results.get(id)?.times.first.push(first.search);
      results.get(id)?.times.again.push(again.search);
    }
  }
  for (const page of pages.values()) await page.context().close();
}

async function askCold(
  id: string,
  query: string,
  browser: Browser,
  server: StaticServer,
  link: Link | undefined,
): Promise<ColdQuery> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  server.setLink(link);
  server.takeTraffic();
  const begin = await page.evaluate(() => performance.now());
  await startWorker(page, server.address + id);
  await ask(page, query, server.address + id);
  const end = await page.evaluate(() => performance.now());
  const traffic = server.takeTraffic();
  server.setLink(undefined);
  await context.close();
  return { ...traffic, milliseconds: end - begin };
}

/** A page with the engine's worker, in a context of its own. */
async function openPage(browser: Browser, server: StaticServer, id: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address);
  await startWorker(page, server.address + id);
  return page;
}

/** Where the page keeps its worker between two calls. */
interface PageWithWorker {
  engine?: Worker;
}

async function startWorker(page: Page, folder: string): Promise<void> {
  await page.evaluate((script) => {
    (globalThis as PageWithWorker).engine = new Worker(script, { type: 'module' });
  }, `${folder}/${WORKER}`);
}

async function ask(page: Page, query: string, folder: string): Promise<WorkerTimes> {
  const times = await page.evaluate(
    (order) =>
      new Promise<WorkerTimes>((resolve, reject) => {
        const { engine } = globalThis as PageWithWorker;
        if (!engine) throw new Error('The page has no worker.');
        engine.onmessage = ({ data }: MessageEvent<WorkerTimes>) => {
          resolve(data);
        };
        engine.onerror = ({ message }) => {
          reject(new Error(message));
        };
        engine.postMessage(order);
      }),
    { query, folder: `${folder}/` },
  );
  if (times.error !== undefined) throw new Error(times.error);
  return times;
}
