import { expect, test } from 'vitest';
import type { CorpusResult } from '../../../bench/search/measure/measure-corpus.ts';
import type { NodeResult } from '../../../bench/search/measure/measure-in-node.ts';
import { judgeTargets } from '../../../bench/search/report/targets.ts';

/** An engine that was asked as many queries, and finds the record that each wants at one place of the first ten. */
function findsAt(place: number, queries: number): NodeResult {
  const query = { kind: 'missing accent', text: 'traore', relevant: ['wanted'] } as const;
  const ids = Array.from({ length: 10 }, (_, at) => (at + 1 === place ? 'wanted' : `other-${at}`));
  return {
    build: 1,
    payload: { files: 1, raw: 1, gzip: 1, brotli: 1, texts: 0, estimated: false },
    load: 1,
    memory: 1,
    times: { first: [1], again: [1] },
    answers: Array.from({ length: queries }, () => ({ query, ids })),
  };
}

function judge(node: Record<string, NodeResult>, kind: string) {
  const result: CorpusResult = {
    name: 10_000,
    size: 10_000,
    known: 40,
    node: new Map(Object.entries(node)),
    browser: new Map(),
  };
  return judgeTargets([result]).find(({ text }) => text.startsWith(`MRR of *${kind}*`));
}

const EQUALS = { minisearch: findsAt(5, 40), pagefind: findsAt(4, 40) };

test('an engine that was asked all queries of a kind is one to be beaten', () => {
  const target = judge(
    { muster: findsAt(2, 40), flexsearch: findsAt(1, 40), ...EQUALS },
    'missing accent',
  );
  expect(target).toMatchObject({ met: false, because: '0.500, 1.000' });
});

test('an engine that was asked fewer queries of a kind than Muster is not compared', () => {
  const target = judge(
    { muster: findsAt(2, 40), fuse: findsAt(1, 1), ...EQUALS },
    'missing accent',
  );
  expect(target).toMatchObject({ met: true, because: '0.500, 0.250' });
});
