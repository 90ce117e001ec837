import { create, insertMultiple, load as restore, save, search } from '@orama/orama';
import { FIELDS, FIELD_WEIGHTS } from '../../../src/search/record.ts';
import { jsonFile, LIMIT, loadText, type Engine } from './engine.ts';
import { flatten } from './fields.ts';

/** Orama's own tokenizers know one language and its letters each; this one keeps all letters. */
const tokenizer = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (text: string) => [
    ...new Set(
      text
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu),
    ),
  ],
};

const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const));

/** First all words as typed, then all with a typo each, then any of them. */
const STAGES = [{ threshold: 0 }, { threshold: 0, tolerance: 1 }, { tolerance: 1 }];

const createIndex = () => create({ schema, components: { tokenizer } });

export const build: Engine['build'] = async (records) => {
  const index = createIndex();
  await insertMultiple(index, records.map(flatten), 1000);
  return [jsonFile('index.json', save(index))];
};

export const open: Engine['open'] = async (load) => {
  const index = createIndex();
  restore(index, JSON.parse(await loadText(load, 'index.json')));
  return {
    search: async (term) => {
      for (const wanted of STAGES) {
        const query = { term, boost: FIELD_WEIGHTS, limit: LIMIT, ...wanted };
        const { hits } = await search(index, query);
        if (hits.length > 0)
          return () => hits.map(({ document: { id, title } }) => ({ id, title }));
      }
      return () => [];
    },
  };
};
