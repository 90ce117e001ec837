import MiniSearch, { type Options } from 'minisearch';
import type { IndexFile, Load } from '../../../src/search/answer.ts';
import { FIELDS, FIELD_WEIGHTS, type SearchRecord } from '../../../src/search/record.ts';
import { jsonFile, LIMIT, loadText, titleOf, type OpenIndex } from './engine.ts';
import { flatten } from './fields.ts';

/** Turns a word into what is indexed and looked up. */
export type ProcessTerm = (term: string) => string;

/** The settings that MiniSearch's README shows, with the project's weights. */
const options = (processTerm: ProcessTerm): Options => ({
  fields: [...FIELDS],
  storeFields: ['shownTitle'],
  processTerm,
  searchOptions: { boost: FIELD_WEIGHTS, fuzzy: 0.2, prefix: true },
});

export function buildMiniSearch(
  records: readonly SearchRecord[],
  processTerm: ProcessTerm,
): Promise<IndexFile[]> {
  const index = new MiniSearch(options(processTerm));
  index.addAll(records.map((record) => ({ ...flatten(record), shownTitle: titleOf(record) })));
  return Promise.resolve([jsonFile('index.json', index)]);
}

export async function openMiniSearch(load: Load, processTerm: ProcessTerm): Promise<OpenIndex> {
  const index = MiniSearch.loadJSON(await loadText(load, 'index.json'), options(processTerm));
  const search = (query: string) => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query);
    const best = found.slice(0, LIMIT);
    return () => best.map(({ id, shownTitle }) => ({ id, title: shownTitle }));
  };
  return { search };
}
