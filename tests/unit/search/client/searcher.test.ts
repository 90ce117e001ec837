import { expect, test } from 'vitest';
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

/** A searcher with every worker it starts. */
function setUp() {
  const workers: FakeWorker[] = [];
  const searcher = createSearcher('/index/', () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const newest = () => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  };
  return { searcher, workers, newest };
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

test('the worker hears where the index is before it hears a question', () => {
  const { searcher, newest } = setUp();
  void searcher.ask(ask('mali'));
  expect(newest().heard).toEqual([
    { kind: 'open', index: '/index/' },
    { kind: 'ask', number: 1, question: ask('mali') },
  ]);
});

test('a question gets its answer', async () => {
  const { searcher, newest } = setUp();
  const asked = searcher.ask(ask('mali'));
  newest().say({ number: 1, answer: answer(3) });
  expect(await asked).toEqual(answer(3));
});

test('an old answer never takes the place of a newer one', async () => {
  const { searcher, newest } = setUp();
  const first = searcher.ask(ask('ma'));
  const second = searcher.ask(ask('mali'));
  newest().say({ number: 2, answer: answer(2) });
  newest().say({ number: 1, answer: answer(1) });
  expect(await first).toBeUndefined();
  expect(await second).toEqual(answer(2));
});

test('a question that is dropped has no answer', async () => {
  const { searcher, newest } = setUp();
  const asked = searcher.ask(ask('mali'));
  searcher.drop();
  newest().say({ number: 1, answer: answer(1) });
  expect(await asked).toBeUndefined();
});

test('a file that cannot be loaded fails the question, and the next one asks the same worker', async () => {
  const { searcher, workers, newest } = setUp();
  const asked = searcher.ask(ask('mali'));
  newest().say({ number: 1, failed: true });
  await expect(asked).rejects.toThrow('could not be loaded');
  const again = searcher.ask(ask('mali'));
  newest().say({ number: 2, answer: answer(1) });
  expect(await again).toEqual(answer(1));
  expect(workers).toHaveLength(1);
});

test('the failure of an old question does not fail the newer one', async () => {
  const { searcher, newest } = setUp();
  void searcher.ask(ask('ma'));
  const second = searcher.ask(ask('mali'));
  newest().say({ number: 1, failed: true });
  newest().say({ number: 2, answer: answer(2) });
  expect(await second).toEqual(answer(2));
});

test('a worker that cannot be loaded fails the question, and the next one starts another', async () => {
  const { searcher, workers, newest } = setUp();
  const asked = searcher.ask(ask('mali'));
  newest().dispatchEvent(new Event('error'));
  await expect(asked).rejects.toThrow('could not be loaded');
  expect(workers[0]?.ended).toBe(true);
  const again = searcher.ask(ask('mali'));
  newest().say({ number: 2, answer: answer(1) });
  expect(await again).toEqual(answer(1));
  expect(workers).toHaveLength(2);
});
