import { ENGINES, type EngineEntry } from '../engines/list.ts';
import type { CorpusResult } from '../measure/measure-corpus.ts';
import { formatBrowser, formatQuality, formatSpeed, type Row } from './corpus-tables.ts';
import { toFigures } from './figures.ts';
import { toTable } from './table.ts';
import { judgeTargets } from './targets.ts';

/** What the report says of the machine and the engines. */
export interface Setting {
  /** What was typed to measure. */
  command: string;
  processors: number;
  node: string;
  /** Version by package. */
  versions: Readonly<Record<string, string>>;
}

/** The whole report as Markdown. */
export function formatReport(results: readonly CorpusResult[], setting: Setting): string {
  const { command, processors, node, versions } = setting;
  return [
    '# Results of the search benchmark',
    `Written by \`${command}\`; [README.md](README.md) says what is measured and how. ` +
      `Measured on ${processors} processors with Node ${node}. ` +
      `The machine is in every number of time and memory: trust the ratios.`,
    ...formatTargets(results),
    ...results.flatMap(formatCorpus),
    '## Settings',
    toTable(
      ['engine', 'settings'],
      ENGINES.map(({ name, settings }) => [name, settings]),
    ),
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · '),
  ].join('\n\n');
}

function formatTargets(results: readonly CorpusResult[]): string[] {
  const rows = judgeTargets(results).map(({ text, met, because }) => [
    text,
    met ? 'met' : '**not met**',
    because,
  ]);
  if (rows.length === 0) return [];
  return ['## Targets over 10,000 records', toTable(['target', 'met?', 'Muster, peers'], rows)];
}

function formatCorpus(result: CorpusResult): string[] {
  const { name, node, known, browser } = result;
  const size = result.size.toLocaleString('en');
  const rows = ENGINES.flatMap((engine): Row[] => {
    const figures = toFigures(result, engine.id);
    return figures ? [{ engine, figures }] : [];
  });
  const notes = ENGINES.flatMap((engine) => noteOn(engine, result));
  return [
    name === 'content' ? `## The project's own ${size} records` : `## ${size} made-up records`,
    [`${known} queries of which the answer is known.`, ...notes].join(' '),
    '### Mean reciprocal rank, by kind of query',
    formatQuality(rows, ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)),
    '### Recall at 1 / at 10, in %, by kind of query',
    formatQuality(rows, ({ first, firstTen }) => `${percent(first)} / ${percent(firstTen)}`),
    '### In Node',
    ...formatSpeed(rows),
    ...(browser.size > 0 ? ['### In Chromium', formatBrowser(rows)] : []),
  ];

  function noteOn({ id, name: engine }: EngineEntry, { size: records }: CorpusResult): string[] {
    const outcome = node.get(id);
    if (!outcome) return [];
    if ('failed' in outcome) return [`${engine}: ${outcome.failed}.`];
    const put = outcome.answers.length;
    return put < known ? [`${engine} was asked ${put} of them, being slow over ${records}.`] : [];
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
