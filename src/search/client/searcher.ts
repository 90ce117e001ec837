import type { PageAnswer, Question, Reply, Request } from './protocol.ts';

/** What a searcher needs of a worker. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Asks the worker, and makes sure that an old answer never overwrites a newer one. */
export type Searcher = {
  /** Starts to load the index, so that the first question finds it there. */
  open: () => void;
  /**
   * Answers a question; nothing where a newer one was asked in the meantime.
   *
   * @throws Error when the worker or a file of the index cannot be loaded; the next question tries again
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

/**
 * Makes a searcher; nothing is loaded before it is used.
 *
 * @param index address of the folder of the index
 */
export function createSearcher(index: string, startWorker: () => WorkerPort): Searcher {
  let worker: WorkerPort | undefined;
  let waiting: Waiting | undefined;
  let asked = 0;

  const fail = () => {
    waiting?.reject(new Error('the index could not be loaded'));
    waiting = undefined;
  };

  const drop = () => {
    waiting?.resolve(undefined);
    waiting = undefined;
  };

  const start = (): WorkerPort => {
    const started = startWorker();
    const say = (request: Request) => {
      started.postMessage(request);
    };
    started.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<Reply>;
      if (data.number !== waiting?.number) return;
      if ('failed' in data) {
        fail();
        return;
      }
      waiting.resolve(data.answer);
      waiting = undefined;
    });
    // The worker itself could not be loaded.
    started.addEventListener('error', () => {
      started.terminate();
      worker = undefined;
      fail();
    });
    say({ kind: 'open', index });
    return started;
  };

  return {
    open: () => {
      worker ??= start();
    },
    drop,
    ask: (question) =>
      new Promise((resolve, reject) => {
        drop();
        asked += 1;
        waiting = { number: asked, resolve, reject };
        worker ??= start();
        worker.postMessage({ kind: 'ask', number: asked, question } satisfies Request);
      }),
  };
}
