import { publicationDay } from '../domain/graph.ts';
import { compareText } from '../domain/issue.ts';
import type { Source } from '../domain/source.ts';
import { sourcesPath, sourceYearPath } from '../paths.ts';
import { formatCount, formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';

/** The sources of one year, or the undated ones; the newest year is the list's first page. */
export type SourceListPage = {
  path: string;
  /** Part of the address; absent for the first page. */
  year?: string;
  title: string;
  heading: string;
  count: string;
  sources: SourceLine[];
  /** All pages of the list. */
  years: { label: string; href: string; current: boolean }[];
};

const UNDATED = 'undated';

/** Builds the list of sources, one page a year, the newest first, the undated last. */
export function toSourceListPages(register: Register): SourceListPage[] {
  const groups = [...Map.groupBy(newestSources(register), yearOf)];
  const pathAt = (index: number, year: string) =>
    index === 0 ? sourcesPath : sourceYearPath(year);
  return groups.map(([year, sources], current) => ({
    path: pathAt(current, year),
    ...(current > 0 && { year }),
    title: current === 0 ? words.pages.sources : words.sources.yearTitle(nameYear(year)),
    heading: nameYear(year),
    count: formatCount(sources.length, words.nouns.source),
    sources: sources.map(toSourceLine),
    years: groups.map(([other, { length }], index) => ({
      label: `${nameYear(other)} (${formatNumber(length)})`,
      href: pathAt(index, other),
      current: index === current,
    })),
  }));
}

/** Every source, the newest first, undated ones last. */
export function newestSources({ graph }: Register): Source[] {
  return [...graph.sources.values()].sort(
    (a, b) =>
      compareText(publicationDay(b) ?? '', publicationDay(a) ?? '') || compareText(a.id, b.id),
  );
}

function yearOf(source: Source): string {
  return publicationDay(source)?.slice(0, 4) ?? UNDATED;
}

function nameYear(year: string): string {
  return year === UNDATED ? words.sources.undatedGroup : year;
}
