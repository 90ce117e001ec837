import type { Answers, Place, Question, Reply, Request } from './protocol.ts';

/** Asks the worker. */
export type WorkerClient = {
  /**
   * Answers a question; nothing where a newer one of its kind was asked in the meantime.
   *
   * @throws Error when the worker or the records cannot be loaded; the next question tries again
   */
  ask: <Kind extends keyof Answers>(
    question: Extract<Question, { kind: Kind }>,
  ) => Promise<Answers[Kind] | undefined>;
};

type Waiting = {
  kind: keyof Answers;
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
};

/** Makes a client; nothing is loaded before the first question. */
export function createWorkerClient(
  place: Place,
  startWorker: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
): WorkerClient {
  const waiting = new Map<number, Waiting>();
  let worker: ReturnType<typeof startWorker> | undefined;
  let asked = 0;

  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error('the records could not be loaded'));
    waiting.clear();
  };
  const start = () => {
    const started = startWorker();
    started.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<Reply>;
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failed' in data) one?.reject(new Error('the records could not be loaded'));
      else one?.resolve(data.answer);
    });
    // The worker itself could not be loaded.
    started.addEventListener('error', () => {
      started.terminate();
      worker = undefined;
      failAll();
    });
    started.postMessage({ kind: 'open', place } satisfies Request);
    return started;
  };

  return {
    ask: (question) => {
      for (const [number, one] of waiting) {
        if (one.kind !== question.kind) continue;
        waiting.delete(number);
        one.resolve(undefined);
      }
      asked += 1;
      const number = asked;
      worker ??= start();
      const started = worker;
      return new Promise((resolve, reject) => {
        waiting.set(number, {
          kind: question.kind,
          resolve: resolve as Waiting['resolve'],
          reject,
        });
        started.postMessage({ kind: 'ask', number, question } satisfies Request);
      });
    },
  };
}
