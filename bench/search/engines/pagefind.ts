import type { IndexFile } from '../../../src/search/answer.ts';
import { FIELDS, FIELD_WEIGHTS, type SearchRecord } from '../../../src/search/record.ts';
import { LIMIT, titleOf, type Engine } from './engine.ts';
import { flatten } from './fields.ts';

/** What Pagefind writes for user interfaces of its own is not needed to search. */
const INTERFACES = /^pagefind-(?!entry)|^wasm\.unknown/;

export const build: Engine['build'] = async (records) => {
  const pagefind = await import('pagefind');
  // One index for all languages, as one search box wants; else Pagefind makes one a language.
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const record of records) {
    const { errors } = await index.addHTMLFile({ url: record.id, content: toPage(record) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files
    .filter(({ path }) => !INTERFACES.test(path))
    .map(({ path, content }): IndexFile => ({ name: path, bytes: content }));
};

/** A page whose parts carry the weights of the fields. */
function toPage(record: SearchRecord): string {
  const texts = flatten(record);
  const parts = FIELDS.map(
    (field) => `<p data-pagefind-weight="${FIELD_WEIGHTS[field]}">${escapeHtml(texts[field])}</p>`,
  );
  const title = `<h1 data-pagefind-meta="title" hidden>${escapeHtml(titleOf(record))}</h1>`;
  return `<html lang="en"><body>${title}${parts.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance: (options: { basePath: string }) => {
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: readonly Found[] }>;
  };
}

/** A result knows only its file until that is loaded. */
interface Found {
  id: string;
  data: () => Promise<{ raw_url: string; meta: { title: string } }>;
}

export const open: Engine['open'] = async (_load, folder) => {
  const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindModule;
  const instance = createInstance({ basePath: folder });
  await instance.init();
  return {
    search: async (query) => {
      const found = (await instance.search(query)).results.slice(0, LIMIT);
      return async () => {
        const pages = await Promise.all(found.map((result) => result.data()));
        return pages.map(({ raw_url: id, meta: { title } }) => ({ id, title }));
      };
    },
  };
};
