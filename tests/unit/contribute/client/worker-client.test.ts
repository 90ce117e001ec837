import { expect, test } from 'vitest';
import { createWorkerClient } from '../../../../src/contribute/client/worker-client.ts';
import type { Reply, Request } from '../../../../src/contribute/client/protocol.ts';

/** A worker that answers when it is told to. */
class PretendWorker extends EventTarget {
  readonly said: Request[] = [];
  isGone = false;

  postMessage(request: Request): void {
    this.said.push(request);
  }

  terminate(): void {
    this.isGone = true;
  }

  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const PLACE = { records: 'records.json', today: '2026-11-01', repository: undefined };

function start() {
  const workers: PretendWorker[] = [];
  const client = createWorkerClient(PLACE, () => {
    const worker = new PretendWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const find = (typed: string) => ({ kind: 'find', list: 'claims', typed }) as const;

test('the worker starts with the first question, and is told where the records are', async () => {
  const { client, workers } = start();
  expect(workers).toHaveLength(0);
  const answer = client.ask(find('x'));
  expect(workers[0]?.said).toEqual([
    { kind: 'open', place: PLACE },
    { kind: 'ask', number: 1, question: find('x') },
  ]);
  workers[0]?.reply({ number: 1, answer: [] });
  expect(await answer).toEqual([]);
});

test('a newer question of a kind drops the older one, and none of another kind', async () => {
  const { client, workers } = start();
  const [old, other] = [client.ask(find('x')), client.ask({ kind: 'suggest', address: 'y' })];
  const news = client.ask(find('xy'));
  expect(await old).toBeUndefined();
  workers[0]?.reply({ number: 1, answer: [{ value: 'late', label: 'late' }] });
  workers[0]?.reply({ number: 3, answer: [] });
  workers[0]?.reply({ number: 2, answer: undefined });
  expect(await news).toEqual([]);
  expect(await other).toBeUndefined();
});

test('a failure reaches whoever asked, and the next question starts a new worker where the first is gone', async () => {
  const { client, workers } = start();
  const failed = client.ask(find('x'));
  workers[0]?.reply({ number: 1, failed: true });
  await expect(failed).rejects.toThrow('could not be loaded');
  const lost = client.ask(find('x'));
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(lost).rejects.toThrow('could not be loaded');
  expect(workers[0]?.isGone).toBe(true);
  void client.ask(find('x'));
  expect(workers).toHaveLength(2);
});
