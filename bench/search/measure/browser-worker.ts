// The part of the benchmark that runs in a worker of the browser, bundled with one engine each.
import type { Load } from '../../../src/search/answer.ts';
import type { Engine, OpenIndex } from '../engines/engine.ts';

/** What the worker is asked. */
export interface WorkerOrder {
  query: string;
  /** URL of the folder with the index. */
  folder: string;
}

/** Milliseconds of one query. */
export interface WorkerTimes {
  /** Opening the index; 0 when it was open. */
  open: number;
  /** Finding and ranking. */
  search: number;
  /** Naming the ten best. */
  list: number;
  results: number;
  error?: string;
}

/** The worker's side of its channel: the types of a page know only the page's. */
interface WorkerScope {
  onmessage: (event: { data: WorkerOrder }) => void;
  postMessage: (times: WorkerTimes) => void;
}

/** Answers queries with an engine; its index is opened at the first one. */
export function serveQueries(openEngine: Engine['open']): void {
  const scope = globalThis as unknown as WorkerScope;
  let index: OpenIndex | undefined;
  const answer = async ({ query, folder }: WorkerOrder): Promise<WorkerTimes> => {
    const begin = performance.now();
    index ??= await openEngine(loadFrom(folder), folder);
    const opened = performance.now();
    const list = await index.search(query);
    const found = performance.now();
    const results = await list();
    return {
      open: opened - begin,
      search: found - opened,
      list: performance.now() - found,
      results: results.length,
    };
  };
  scope.onmessage = ({ data }) => {
    answer(data).then(
      (times) => {
        scope.postMessage(times);
      },
      (error: unknown) => {
        scope.postMessage({ open: NaN, search: NaN, list: NaN, results: 0, error: String(error) });
      },
    );
  };
}

function loadFrom(folder: string): Load {
  return async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
