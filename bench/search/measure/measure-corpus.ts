import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus, type CorpusName } from '../corpus/load-corpus.ts';
import type { BenchOptions } from '../options.ts';
import { makeQueries } from '../queries/make-queries.ts';
import { typingSteps } from '../queries/typing-steps.ts';
import { measureInBrowser, type BrowserResult } from './measure-in-browser.ts';
import { measureInNode, type Failure, type NodeResult } from './measure-in-node.ts';

/** Everything that was measured over one corpus, by engine. */
export interface CorpusResult {
  name: CorpusName;
  /** Number of records. */
  size: number;
  /** Number of known-item queries. */
  known: number;
  node: ReadonlyMap<string, NodeResult | Failure>;
  browser: ReadonlyMap<string, BrowserResult>;
}

/** Where indexes are built; nothing in it is kept. */
const WORK = fileURLToPath(new URL('../node_modules/.cache/indexes', import.meta.url));

/** Queries of each kind. */
const PER_KIND = 40;
/** Over fewer or far more records: there is less to ask, or asking takes too long. */
const PER_KIND_ELSE = 20;
const PER_KIND_QUICK = 6;
const WARM_UP_PER_KIND = 3;

/** A larger index does not open in a browser in reasonable time. */
const BROWSER_LIMIT = 200_000_000;

/** Measures every engine over one corpus. */
export async function measureCorpus(
  name: CorpusName,
  { engines, quick, browser }: BenchOptions,
  say: (line: string) => void,
): Promise<CorpusResult> {
  say(`${name} records`);
  const folder = join(WORK, String(name));
  const records = await loadCorpus(name);
  const isUsual = name !== 'content' && records.length <= 10_000;
  const known = makeQueries(
    records,
    quick ? PER_KIND_QUICK : isUsual ? PER_KIND : PER_KIND_ELSE,
    'measured',
  );
  const warmUp = makeQueries(records, WARM_UP_PER_KIND, 'warm-up').map(({ text }) => text);
  const typing = typingSteps(known);
  const queries = { warmUp, known, typing };
  const size = records.length;

  const node = await measureInNode({ corpus: name, size, engines, queries, folder, quick }, say);
  const texts = known.map(({ text }) => text);
  const ofEachKind = [...Map.groupBy(known, ({ kind }) => kind).values()].flatMap(([query]) =>
    query ? [query.text] : [],
  );
  const inBrowser = engines.filter(({ id, perKind = () => Infinity }) => {
    const result = node.get(id);
    if (!result || 'failed' in result || perKind(size) < Infinity) return false;
    return result.payload.raw <= BROWSER_LIMIT;
  });
  const results = browser
    ? await measureInBrowser(
        inBrowser,
        {
          first: ofEachKind.slice(0, quick ? 3 : undefined),
          firstSlow: ofEachKind.slice(0, quick ? 1 : 3),
          warmUp,
          measured: [...texts, ...typing],
        },
        folder,
        say,
      )
    : new Map<string, BrowserResult>();
  await rm(folder, { recursive: true, force: true });
  return { name, size, known: known.length, node, browser: results };
}
