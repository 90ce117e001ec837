import { compareNewestFirst, publicationYear } from '../domain/graph.ts';
import type { Source } from '../domain/source.ts';
import { sourcesPath, sourceYearPath } from '../paths.ts';
import { formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';

/** The newest sources, those of one year, or the undated ones. */
export type SourceListPage = {
  path: string;
  /** Part of the address; absent for the first page. */
  year?: string;
  title: string;
  heading: string;
  sources: SourceLine[];
  /** All pages of the list. */
  pages: { label: string; href: string; current: boolean }[];
};

const UNDATED = 'undated';

/** How many of the newest sources the first page shows. */
const NEWEST = 30;

/** Builds the list of sources: the newest, then a page for each year, the undated last. */
export function toSourceListPages(register: Register): SourceListPage[] {
  const all = newestSources(register);
  const years = Map.groupBy(all, (source) => publicationYear(source) ?? UNDATED);
  const first = {
    path: sourcesPath,
    title: words.pages.sources,
    heading: words.sources.newestGroup,
    sources: all.slice(0, NEWEST),
  };
  const pages = [
    first,
    ...[...years].map(([year, sources]) => ({
      path: sourceYearPath(year),
      year,
      title: words.sources.yearTitle(nameYear(year)),
      heading: nameYear(year),
      sources,
    })),
  ];
  return pages.map((page) => ({
    ...page,
    sources: page.sources.map(toSourceLine),
    pages: pages.map(({ path, heading, sources }) => ({
      label: path === sourcesPath ? heading : `${heading} (${formatNumber(sources.length)})`,
      href: path,
      current: path === page.path,
    })),
  }));
}

/** Every source, the newest first, undated ones last. */
export function newestSources({ graph }: Register): Source[] {
  return [...graph.sources.values()].sort(compareNewestFirst);
}

function nameYear(year: string): string {
  return year === UNDATED ? words.sources.undatedGroup : year;
}
