import type { EngineEntry } from '../engines/list.ts';
import type { Quality } from '../measure/quality.ts';
import { QUERY_KINDS } from '../queries/query.ts';
import type { Figures } from './figures.ts';
import { threeFigures, toRatio, toSize, toTable } from './table.ts';
import { indexBytes } from './targets.ts';

/** One engine with its figures. */
export interface Row {
  engine: EngineEntry;
  figures: Figures;
}

/** How well the engines find, over all queries and by kind. */
export function formatQuality(rows: readonly Row[], format: (quality: Quality) => string): string {
  const kinds = ['all', ...QUERY_KINDS] as const;
  return toTable(
    ['engine', ...kinds],
    rows.map(({ engine, figures: { quality } }) => [
      engine.name,
      ...kinds.map((kind) => {
        const found = quality[kind];
        return found ? format(found) : '–';
      }),
    ]),
  );
}

/** How fast the engines are in Node, and what their indexes weigh. */
export function formatSpeed(rows: readonly Row[]): string[] {
  const [miniSearch, fuse] = ['minisearch', 'fuse'].map((id) => baseline(rows, id));
  const time = toTable(
    [
      'engine',
      'query as it comes: p50, ms',
      'p95',
      'again: p50',
      'p95',
      '÷ MiniSearch',
      '÷ Fuse.js',
      'load, ms',
      'memory, MB',
      'build, s',
    ],
    rows.map(({ engine, figures: { node, first, again } }) => [
      engine.name,
      threeFigures(first.median),
      threeFigures(first.p95),
      threeFigures(again.median),
      threeFigures(again.p95),
      toRatio(again.p95, miniSearch?.again.p95),
      toRatio(again.p95, fuse?.again.p95),
      threeFigures(node.load),
      threeFigures(node.memory / 1_000_000),
      threeFigures(node.build / 1000),
    ]),
  );
  const size = toTable(
    [
      'engine',
      'files',
      'raw',
      'gzip',
      'brotli',
      'of it texts',
      'rest',
      '÷ MiniSearch',
      '÷ Fuse.js',
    ],
    rows.map(({ engine, figures: { node } }) => {
      const { files, raw, gzip, brotli, texts, estimated } = node.payload;
      return [
        engine.name,
        files.toLocaleString('en'),
        toSize(raw),
        toSize(gzip),
        toSize(brotli) + (estimated ? ' ¹' : ''),
        texts > 0 ? toSize(texts) : '–',
        toSize(indexBytes(node)),
        toRatio(indexBytes(node), miniSearch && indexBytes(miniSearch.node)),
        toRatio(indexBytes(node), fuse && indexBytes(fuse.node)),
      ];
    }),
  );
  const isEstimated = rows.some(({ figures }) => figures.node.payload.estimated);
  return [time, size, ...(isEstimated ? ['¹ Brotli at level 9 instead of 11.'] : [])];
}

/** How the engines do in a browser. */
export function formatBrowser(rows: readonly Row[]): string {
  const miniSearch = baseline(rows, 'minisearch')?.browser;
  return toTable(
    [
      'engine',
      'script',
      'first query: bytes',
      '÷ MiniSearch',
      'requests',
      'ms',
      'ms at 1.6 Mbit/s, 150 ms',
      'later query as it comes: p50, ms',
      'p95',
      'again: p50',
      'p95',
      '÷ MiniSearch',
    ],
    rows.flatMap(({ engine, figures: { browser } }) => {
      if (!browser) return [];
      const { script, cold, slow, first, again } = browser;
      return [
        [
          engine.name,
          toSize(script),
          toSize(cold.bytes),
          toRatio(cold.bytes, miniSearch?.cold.bytes),
          String(cold.requests),
          threeFigures(cold.milliseconds),
          slow ? threeFigures(slow.milliseconds) : '–',
          threeFigures(first.median),
          threeFigures(first.p95),
          threeFigures(again.median),
          threeFigures(again.p95),
          toRatio(again.p95, miniSearch?.again.p95),
        ],
      ];
    }),
  );
}

function baseline(rows: readonly Row[], id: string): Figures | undefined {
  return rows.find(({ engine }) => engine.id === id)?.figures;
}
