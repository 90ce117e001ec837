import type { CorpusResult } from '../measure/measure-corpus.ts';
import type { BrowserResult, ColdQuery } from '../measure/measure-in-browser.ts';
import type { NodeResult } from '../measure/measure-in-node.ts';
import { judge, type QualityByKind } from '../measure/quality.ts';
import { percentile } from '../measure/statistics.ts';

/** The figures of one engine over one corpus that the report compares. */
export interface Figures {
  node: NodeResult;
  quality: QualityByKind;
  first: Latency;
  again: Latency;
  browser?: BrowserFigures;
}

/** Milliseconds a query. */
export interface Latency {
  median: number;
  p95: number;
}

/** Medians of first queries, and percentiles of later ones. */
export interface BrowserFigures {
  script: number;
  cold: ColdQuery;
  slow?: ColdQuery;
  first: Latency;
  again: Latency;
}

/** Boils down what was measured of one engine; `undefined` where it failed. */
export function toFigures({ node, browser }: CorpusResult, engineId: string): Figures | undefined {
  const result = node.get(engineId);
  if (!result || 'failed' in result) return undefined;
  const inBrowser = browser.get(engineId);
  return {
    node: result,
    quality: judge(result.answers),
    first: toLatency(result.times.first),
    again: toLatency(result.times.again),
    ...(inBrowser && { browser: toBrowserFigures(inBrowser) }),
  };
}

function toBrowserFigures({ script, cold, slow, times }: BrowserResult): BrowserFigures {
  return {
    script,
    cold: medianOf(cold),
    ...(slow.length > 0 && { slow: medianOf(slow) }),
    first: toLatency(times.first),
    again: toLatency(times.again),
  };
}

function toLatency(times: readonly number[]): Latency {
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

function medianOf(queries: readonly ColdQuery[]): ColdQuery {
  const median = (key: keyof ColdQuery) =>
    percentile(
      queries.map((query) => query[key]),
      0.5,
    );
  return {
    requests: median('requests'),
    bytes: median('bytes'),
    milliseconds: median('milliseconds'),
  };
}
