import lunr from 'lunr';
import { FIELDS, FIELD_WEIGHTS } from '../../../src/search/record.ts';
import { jsonFile, LIMIT, loadText, loadTitles, titlesFile, type Engine } from './engine.ts';
import { flatten } from './fields.ts';

/** Lunr's own pipeline trims and stems English only; words of all scripts are folded instead. */
const splitWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** From this length on a word may have one letter wrong, and from the other two. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;

export const build: Engine['build'] = (records) => {
  const index = lunr((builder) => {
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.tokenizer = (text) => splitWords(text).map((word) => new lunr.Token(word, {}));
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, { boost: FIELD_WEIGHTS[field] });
    for (const record of records) builder.add(flatten(record));
  });
  return Promise.resolve([jsonFile('index.json', index), titlesFile(records)]);
};

export const open: Engine['open'] = async (load) => {
  const [index, titles] = await Promise.all([
    loadText(load, 'index.json').then((json) => lunr.Index.load(JSON.parse(json))),
    loadTitles(load),
  ]);
  const search = (text: string) => {
    // The three clauses a word are those of Lunr's guide to searching as you type.
    const found = index.query((query) => {
      for (const word of splitWords(text)) {
        query.term(word, { boost: 100 });
        query.term(word, { boost: 10, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length < ONE_TYPO) continue;
        query.term(word, { boost: 1, editDistance: word.length < TWO_TYPOS ? 1 : 2 });
      }
    });
    const ids = found.slice(0, LIMIT).map(({ ref }) => ref);
    return () => titles(ids);
  };
  return { search };
};
