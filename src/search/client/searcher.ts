import type { PageAnswer, Question, Reply, Request } from './protocol.ts';

/** What a searcher needs of a worker. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** What a searcher searches with. */
export type SearcherParts = {
  /** Address of the folder of the index. */
  index: string;
  /** Starts the worker. */
  startWorker: () => WorkerPort;
  /** Loads the file of the index that is read first. */
  loadStart: () => Promise<Uint8Array>;
};

/** Asks the worker, and makes sure that an old answer never overwrites a newer one. */
export type Searcher = {
  /** Starts to load the index, so that the first question finds it there. */
  open: () => void;
  /**
   * Answers a question; nothing where a newer one was asked in the meantime.
   *
   * @throws Error when the worker or a file of the index cannot be loaded; the next question begins anew
   */
  ask: (question: Question) => Promise<PageAnswer | undefined>;
  /** Forgets the question that waits: its answer is not wanted any more. */
  drop: () => void;
};

/** The question that waits for its answer. */
type Waiting = {
  number: number;
  resolve: (answer: PageAnswer | undefined) => void;
  reject: (error: Error) => void;
};

/** A worker, and the moment from which it knows the index. */
type Started = { worker: WorkerPort; opened: Promise<void> };

/** Makes a searcher; nothing is loaded before it is used. */
export function createSearcher({ index, startWorker, loadStart }: SearcherParts): Searcher {
  let started: Started | undefined;
  let waiting: Waiting | undefined;
  let asked = 0;

  const drop = () => {
    waiting?.resolve(undefined);
    waiting = undefined;
  };

  /** Ends the worker: another one may find a connection again, or a newer index. */
  const fail = (failed: WorkerPort) => {
    if (started?.worker !== failed) return;
    failed.terminate();
    started = undefined;
    waiting?.reject(new Error('the index could not be loaded'));
    waiting = undefined;
  };

  const start = (): Started => {
    // Both at once: on a slow line each journey counts.
    const worker = startWorker();
    const opened = loadStart().then((start) => {
      worker.postMessage({ kind: 'open', index, start } satisfies Request);
    });
    opened.catch(() => {
      fail(worker);
    });
    worker.addEventListener('error', () => {
      fail(worker);
    });
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<Reply>;
      if (data.number !== waiting?.number) return;
      if ('failed' in data) {
        fail(worker);
        return;
      }
      waiting.resolve(data.answer);
      waiting = undefined;
    });
    return { worker, opened };
  };

  return {
    open: () => {
      started ??= start();
    },
    drop,
    ask: (question) =>
      new Promise((resolve, reject) => {
        drop();
        asked += 1;
        const number = asked;
        waiting = { number, resolve, reject };
        started ??= start();
        const { worker, opened } = started;
        opened.then(
          () => {
            if (waiting?.number !== number) return;
            worker.postMessage({ kind: 'ask', number, question } satisfies Request);
          },
          // The failure was told already.
          () => undefined,
        );
      }),
  };
}
