import { publicationDay } from '../domain/graph.ts';
import { compareText } from '../domain/issue.ts';
import type { Source } from '../domain/source.ts';
import { words } from '../words/words.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';

/** Every source on record, in groups by year, the undated last. */
export type SourceListPage = { groups: { title: string; id: string; sources: SourceLine[] }[] };

/** Builds the list of sources. */
export function toSourceListPage(register: Register): SourceListPage {
  const groups = Map.groupBy(newestSources(register), (source) =>
    publicationDay(source)?.slice(0, 4),
  );
  return {
    groups: [...groups].map(([year, sources]) => ({
      title: year ?? words.sources.undatedGroup,
      id: year ?? 'undated',
      sources: sources.map(toSourceLine),
    })),
  };
}

/** Every source, the newest first, undated ones last. */
export function newestSources({ graph }: Register): Source[] {
  return [...graph.sources.values()].sort(
    (a, b) =>
      compareText(publicationDay(b) ?? '', publicationDay(a) ?? '') || compareText(a.id, b.id),
  );
}
