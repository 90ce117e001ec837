import { START_NAME } from '../../../src/search/manifest.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import type { Engine } from './engine.ts';

export const build: Engine['build'] = async (records) => {
  const { buildIndex } = await import('../../../src/search/build-index.ts');
  const { CONCEPTS } = await import('../../../src/search/vocabulary.ts');
  return buildIndex(records, CONCEPTS);
};

export const open: Engine['open'] = async (load) => {
  const index = openIndex(await load(START_NAME), load);
  return {
    search: async (query) => {
      const { hits } = await index.search(query);
      return () =>
        hits.map(({ record: { id, fields } }) => ({ id, title: fields.title?.[0] ?? id }));
    },
  };
};
