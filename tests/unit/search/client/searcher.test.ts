import { expect, test, vi } from 'vitest';
import type { PageAnswer, Question, Request } from '../../../../src/search/client/protocol.ts';
import { createSearcher } from '../../../../src/search/client/searcher.ts';

/** A worker that does nothing by itself: tests make it speak. */
class FakeWorker extends EventTarget {
  readonly heard: Request[] = [];
  ended = false;

  postMessage(request: Request): void {
    this.heard.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const START = new Uint8Array([1, 2, 3]);

/** A searcher with every worker it starts. */
function setUp(loadStart = () => Promise.resolve(START)) {
  const workers: FakeWorker[] = [];
  const searcher = createSearcher({
    index: '/index/',
    loadStart,
    startWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  });
  const newest = () => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  };
  /** Waits until the newest worker was told something. */
  const told = () => vi.waitUntil(() => newest().heard.length > 1);
  return { searcher, workers, newest, told };
}

const ask = (query: string): Question => ({
  query,
  sort: 'relevance',
  shown: { claim: 5, source: 10 },
});
const answer = (total: number) => ({ total }) as PageAnswer;

test('no worker starts before the searcher is used, and only one then', () => {
  const { searcher, workers } = setUp();
  expect(workers).toHaveLength(0);
  searcher.open();
  searcher.open();
  void searcher.ask(ask('mali'));
  expect(workers).toHaveLength(1);
});

test('the worker hears of the index before it hears a question', async () => {
  const { searcher, newest, told } = setUp();
  void searcher.ask(ask('mali'));
  await told();
  expect(newest().heard).toEqual([
    { kind: 'open', index: '/index/', start: START },
    { kind: 'ask', number: 1, question: ask('mali') },
  ]);
});

test('the worker and what it reads first are loaded at the same time', () => {
  const asked: string[] = [];
  const { searcher, workers } = setUp(() => {
    asked.push('start');
    return new Promise(() => undefined);
  });
  searcher.open();
  expect(workers).toHaveLength(1);
  expect(asked).toEqual(['start']);
});

test('of questions asked while the index is opened, only the newest reaches the worker', async () => {
  const { searcher, newest, told } = setUp();
  void searcher.ask(ask('ma'));
  void searcher.ask(ask('mali'));
  await told();
  expect(newest().heard.slice(1)).toEqual([{ kind: 'ask', number: 2, question: ask('mali') }]);
});

test('a question gets its answer', async () => {
  const { searcher, newest, told } = setUp();
  const asked = searcher.ask(ask('mali'));
  await told();
  newest().say({ number: 1, answer: answer(3) });
  expect(await asked).toEqual(answer(3));
});

test('an old answer never takes the place of a newer one', async () => {
  const { searcher, newest, told } = setUp();
  const first = searcher.ask(ask('ma'));
  await told();
  const second = searcher.ask(ask('mali'));
  newest().say({ number: 1, answer: answer(1) });
  newest().say({ number: 2, answer: answer(2) });
  newest().say({ number: 1, answer: answer(1) });
  expect(await first).toBeUndefined();
  expect(await second).toEqual(answer(2));
});

test('a question that is dropped has no answer', async () => {
  const { searcher, newest, told } = setUp();
  const asked = searcher.ask(ask('mali'));
  await told();
  searcher.drop();
  newest().say({ number: 1, answer: answer(1) });
  expect(await asked).toBeUndefined();
});

test('the failure of an old question does not fail the newer one', async () => {
  const { searcher, workers, newest, told } = setUp();
  void searcher.ask(ask('ma'));
  await told();
  const second = searcher.ask(ask('mali'));
  newest().say({ number: 1, failed: true });
  newest().say({ number: 2, answer: answer(2) });
  expect(await second).toEqual(answer(2));
  expect(workers).toHaveLength(1);
});

test.each<[string, (worker: FakeWorker) => void]>([
  [
    'a file that cannot be loaded',
    (worker) => {
      worker.say({ number: 1, failed: true });
    },
  ],
  [
    'a worker that cannot be loaded',
    (worker) => {
      worker.dispatchEvent(new Event('error'));
    },
  ],
])('%s fails the question, and the next one begins anew', async (_, damage) => {
  const { searcher, workers, newest, told } = setUp();
  const asked = searcher.ask(ask('mali'));
  await told();
  damage(newest());
  await expect(asked).rejects.toThrow('could not be loaded');
  expect(workers[0]?.ended).toBe(true);

  const again = searcher.ask(ask('mali'));
  await told();
  newest().say({ number: 2, answer: answer(1) });
  expect(await again).toEqual(answer(1));
  expect(workers).toHaveLength(2);
});

test('an index that cannot be loaded fails the question, and the next one loads it anew', async () => {
  const starts = [Promise.reject(new Error('offline')), Promise.resolve(START)];
  const { searcher, workers, newest, told } = setUp(
    () => starts.shift() ?? Promise.reject(new Error('asked too often')),
  );
  await expect(searcher.ask(ask('mali'))).rejects.toThrow('could not be loaded');
  expect(workers[0]?.ended).toBe(true);

  const again = searcher.ask(ask('mali'));
  await told();
  newest().say({ number: 2, answer: answer(1) });
  expect(await again).toEqual(answer(1));
});
