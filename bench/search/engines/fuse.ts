import Fuse from 'fuse.js';
import { FIELDS, FIELD_WEIGHTS } from '../../../src/search/record.ts';
import { jsonFile, LIMIT, loadText, type Engine } from './engine.ts';
import { flatten, type FlatRecord } from './fields.ts';

/** Token search is what Fuse's documentation recommends for several words over titles and bodies. */
const OPTIONS = {
  keys: FIELDS.map((name) => ({ name, weight: FIELD_WEIGHTS[name] })),
  useTokenSearch: true,
  ignoreDiacritics: true,
};

export const build: Engine['build'] = (records) =>
  Promise.resolve([jsonFile('records.json', records.map(flatten))]);

export const open: Engine['open'] = async (load) => {
  const records = JSON.parse(await loadText(load, 'records.json')) as FlatRecord[];
  const index = new Fuse(records, OPTIONS);
  return {
    search: (query) => {
      const found = index.search(query, { limit: LIMIT });
      return () => found.map(({ item: { id, title } }) => ({ id, title }));
    },
  };
};
