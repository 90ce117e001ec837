import type { CorpusResult } from '../measure/measure-corpus.ts';
import type { NodeResult } from '../measure/measure-in-node.ts';
import { QUERY_KINDS, type QueryKind } from '../queries/query.ts';
import { toFigures, type Figures } from './figures.ts';
import { threeFigures, toRatio, toSize } from './table.ts';

/** One thing that Muster's search is to reach. */
export interface Target {
  text: string;
  met: boolean;
  /** The numbers that say so. */
  because: string;
}

/** The corpus over which the peers are to be beaten, and the one that must still be quick. */
const USUAL = 10_000;
const LARGE = 50_000;

/** Milliseconds in the worker over the large corpus. */
const LARGE_LIMIT = 10;
const LATENCY_RATIO = 0.5;
const INDEX_RATIO = 1.2;

/** Judges the targets that the measured corpora can judge. */
export function judgeTargets(results: readonly CorpusResult[]): Target[] {
  const usual = results.find(({ name }) => name === USUAL);
  const large = results.find(({ name }) => name === LARGE);
  return [...(usual ? judgeUsual(usual) : []), ...(large ? judgeLarge(large) : [])];
}

function judgeUsual(result: CorpusResult): Target[] {
  const figures = (id: string) => toFigures(result, id);
  const [muster, miniSearch, pagefind] = ['muster', 'minisearch', 'pagefind'].map(figures);
  if (!muster || !miniSearch || !pagefind) return [];
  const peers = [...result.node.keys()]
    .filter((id) => id !== 'muster')
    .flatMap((id) => figures(id) ?? []);
  const [own, other] = [indexBytes(muster.node), indexBytes(miniSearch.node)];
  return [
    {
      text: `p95 in Node at most ${LATENCY_RATIO} × MiniSearch's`,
      ...compareLatency(muster, miniSearch),
    },
    ...judgeBrowser(muster, miniSearch, pagefind),
    {
      text: `index at most ${INDEX_RATIO} × MiniSearch's`,
      met: own <= INDEX_RATIO * other,
      because: `${toRatio(own, other)} (${toSize(own)}, ${toSize(other)})`,
    },
    ...judgeQuality(muster, peers),
  ];
}

function judgeBrowser(muster: Figures, miniSearch: Figures, pagefind: Figures): Target[] {
  const [own, mini, page] = [muster.browser, miniSearch.browser, pagefind.browser];
  if (!own || !mini || !page) return [];
  return [
    {
      text: `p95 in Chromium at most ${LATENCY_RATIO} × MiniSearch's`,
      ...compareLatency(own, mini),
    },
    {
      text: 'bytes of a cold first query below those of Pagefind and of MiniSearch',
      met: own.cold.bytes < Math.min(page.cold.bytes, mini.cold.bytes),
      because: [own, page, mini].map(({ cold }) => toSize(cold.bytes)).join(', '),
    },
    {
      text: 'requests of a cold first query at most those of Pagefind',
      met: own.cold.requests <= page.cold.requests,
      because: `${own.cold.requests}, ${page.cold.requests}`,
    },
  ];
}

function judgeQuality(muster: Figures, peers: readonly Figures[]): Target[] {
  const kinds: readonly (QueryKind | 'all')[] = ['all', ...QUERY_KINDS];
  return kinds.map((kind) => {
    const mrr = ({ quality }: Figures) => quality[kind]?.meanReciprocalRank ?? 0;
    const asked = ({ quality }: Figures) => quality[kind]?.queries ?? 0;
    // Too slow for most queries, an engine was asked a few that say nothing beside the whole.
    const equals = peers.filter((peer) => asked(peer) === asked(muster));
    const [own, best] = [mrr(muster), Math.max(0, ...equals.map(mrr))];
    const [text, met] =
      kind === 'all'
        ? ['MRR over all queries above the best peer', own > best]
        : [`MRR of *${kind}* at least that of the best peer`, own >= best];
    return { text, met, because: `${own.toFixed(3)}, ${best.toFixed(3)}` };
  });
}

function judgeLarge(result: CorpusResult): Target[] {
  const browser = toFigures(result, 'muster')?.browser;
  if (!browser) return [];
  const { first, again } = browser;
  return [
    {
      text: `p95 in Chromium over ${LARGE.toLocaleString('en')} records under ${LARGE_LIMIT} ms`,
      met: again.p95 < LARGE_LIMIT,
      because: `${threeFigures(again.p95)} ms; ${threeFigures(first.p95)} where files are loaded`,
    },
  ];
}

/** Judges later queries, whose files are there; says of first ones too. */
function compareLatency(own: Latencies, baseline: Latencies): Pick<Target, 'met' | 'because'> {
  const again = toRatio(own.again.p95, baseline.again.p95);
  const first = toRatio(own.first.p95, baseline.first.p95);
  return {
    met: own.again.p95 <= LATENCY_RATIO * baseline.again.p95,
    because: `${again}; ${first} where files are loaded`,
  };
}

type Latencies = Pick<Figures, 'first' | 'again'>;

/** Bytes of what finds and ranks, compressed, without the texts that results show. */
export function indexBytes({ payload }: NodeResult): number {
  return payload.brotli - payload.texts;
}
