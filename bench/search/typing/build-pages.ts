import { fileURLToPath } from 'node:url';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { CONCEPTS } from '../../../src/search/vocabulary.ts';
import { build as buildMiniSearch } from '../engines/minisearch.ts';

/** A page with a search box over many records. */
export interface TypingPage {
  name: string;
  /** Where it is, on the site. */
  address: string;
  /** Selectors of its box and of one result. */
  box: string;
  result: string;
  /** What answers for an address instead of the site. */
  files: (path: string) => { body: Buffer; contentType: string } | undefined;
}

/** The site's search page, and one that asks MiniSearch on the main thread, over the same records. */
export async function buildPages(records: readonly SearchRecord[]): Promise<TypingPage[]> {
  return [await buildSearchPage(records), await buildBaseline(records)];
}

async function buildSearchPage(records: readonly SearchRecord[]): Promise<TypingPage> {
  const built = await buildIndex(records, CONCEPTS);
  const files = new Map(built.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  return {
    name: 'Muster, in a worker',
    address: 'search/',
    box: '[data-part="search"] [data-part="box"]',
    result: '[data-results] .result-link',
    files: (path) => {
      const body = files.get(path.split('/').at(-1) ?? '');
      return body && { body, contentType: 'text/plain' };
    },
  };
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>MiniSearch</title>
<input type="search" aria-label="Search"><ol></ol><script type="module" src="page.js"></script></html>`;

async function buildBaseline(records: readonly SearchRecord[]): Promise<TypingPage> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('baseline-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [index] = await buildMiniSearch(records);
  const files: Record<string, { body: Buffer; contentType: string }> = {
    '': { body: Buffer.from(PAGE), contentType: 'text/html' },
    'page.js': {
      body: Buffer.from(outputFiles[0]?.contents ?? []),
      contentType: 'text/javascript',
    },
    'index.json': { body: Buffer.from(index?.bytes ?? []), contentType: 'application/json' },
  };
  return {
    name: 'MiniSearch, on the main thread',
    address: 'minisearch/',
    box: 'input',
    result: 'li',
    files: (path) => files[/\/minisearch\/([^/]*)$/.exec(path)?.[1] ?? '-'],
  };
}
