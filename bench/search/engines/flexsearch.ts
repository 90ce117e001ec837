import { Charset, Index } from 'flexsearch';
import type { IndexFile } from '../../../src/search/answer.ts';
import { FIELDS, FIELD_WEIGHTS } from '../../../src/search/record.ts';
import { jsonFile, LIMIT, loadText, loadTitles, titlesFile, type Engine } from './engine.ts';
import { flatten } from './fields.ts';

/** FlexSearch counts a word more the nearer it is to the beginning: so the weightiest fields come first. */
const BY_WEIGHT = [...FIELDS].sort((a, b) => FIELD_WEIGHTS[b] - FIELD_WEIGHTS[a]);

/** Its documentation's formula, 2 √ words, for records of some 200 words. */
const RESOLUTION = 28;

const createIndex = () =>
  new Index({ tokenize: 'forward', encoder: Charset.Normalize, resolution: RESOLUTION });

export const build: Engine['build'] = async (records) => {
  const index = createIndex();
  for (const record of records) {
    const texts = flatten(record);
    index.add(record.id, BY_WEIGHT.map((field) => texts[field]).join(' '));
  }
  const parts: Record<string, string> = {};
  // Its own types say that nothing is to be waited for; its documentation says otherwise.
  await Promise.resolve(
    index.export((name, data) => {
      parts[name] = data;
    }),
  );
  const files: IndexFile[] = Object.entries(parts).map(([name, data]) =>
    jsonFile(`${name}.json`, data),
  );
  return [jsonFile('parts.json', Object.keys(parts)), ...files, titlesFile(records)];
};

export const open: Engine['open'] = async (load) => {
  const index = createIndex();
  const names = JSON.parse(await loadText(load, 'parts.json')) as string[];
  const [titles] = await Promise.all([
    loadTitles(load),
    ...names.map(async (name) => {
      index.import(name, JSON.parse(await loadText(load, `${name}.json`)) as string);
    }),
  ]);
  return {
    search: (query) => {
      const ids = index.search(query, { limit: LIMIT, suggest: true }).map(String);
      return () => titles(ids);
    },
  };
};
