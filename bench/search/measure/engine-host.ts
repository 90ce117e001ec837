// The process in which one engine is measured: `engine-process.ts` starts it and sends it orders.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Load } from '../../../src/search/answer.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import type { Engine, OpenIndex } from '../engines/engine.ts';
import type { Answer, Order } from './engine-process.ts';
import { writeFiles } from './index-folder.ts';

const [engineId = '', folder = ''] = process.argv.slice(2);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const engine = (await import(`../engines/${engineId}.ts`)) as Engine;
const load: Load = (name) => readFile(join(folder, name));
let index: OpenIndex | undefined;
let memoryBefore = 0;

// Pagefind loads its files by itself: here they are on disk.
globalThis.fetch = (input) => {
  const url = input instanceof Request ? input.url : String(input);
  const [file = ''] = url.split('?');
  return Promise.resolve(new Response(readFileSync(fileURLToPath(file))));
};

/** Bytes in use, once everything that can be let go is. */
function usedMemory(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function obey(order: Order): Promise<Answer> {
  const begin = performance.now();
  const elapsed = () => performance.now() - begin;
  switch (order.do) {
    case 'build': {
      const files = await engine.build(await loadCorpus(order.corpus));
      const milliseconds = elapsed();
      await writeFiles(folder, files);
      return { milliseconds };
    }
    case 'open': {
      memoryBefore = usedMemory();
      const opening = performance.now();
      index = await engine.open(load, pathToFileURL(join(folder, '/')).href);
      return { milliseconds: performance.now() - opening };
    }
    case 'ask': {
      if (!index) throw new Error('Nothing is open yet.');
      const asked = performance.now();
      const list = await index.search(order.query);
      const milliseconds = performance.now() - asked;
      const results = await list();
      return { milliseconds, ids: results.map(({ id }) => id) };
    }
    case 'weigh':
      return { bytes: usedMemory() - memoryBefore };
    default:
      return order satisfies never;
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) } satisfies Answer),
  );
});
