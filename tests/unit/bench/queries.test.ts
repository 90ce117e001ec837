import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../bench/search/corpus/random.ts';
import { buildSyntheticCorpus } from '../../../bench/search/corpus/synthetic.ts';
import { findRelevant } from '../../../bench/search/queries/find-relevant.ts';
import { makeQueries } from '../../../bench/search/queries/make-queries.ts';
import { QUERY_KINDS, type KnownItemQuery } from '../../../bench/search/queries/query.ts';
import { typingSteps } from '../../../bench/search/queries/typing-steps.ts';
import { mistype, transpose, withoutAccents } from '../../../bench/search/queries/typos.ts';
import { countRecords, splitWords, textOf } from '../../../bench/search/queries/words.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const PER_KIND = 6;
const records = buildSyntheticCorpus(400);
const byId = new Map(records.map((record) => [record.id, record]));
const counts = countRecords(records);
const queries = makeQueries(records, PER_KIND, 'test');

const ofKind = (kind: KnownItemQuery['kind']) => queries.filter((query) => query.kind === kind);
const wordsOf = (query: KnownItemQuery, fields?: Parameters<typeof textOf>[1]) =>
  query.relevant.map((id) => {
    const record = byId.get(id);
    return new Set(record ? splitWords(textOf(record, fields)) : []);
  });

describe('queries with known answers', () => {
  test('are the same for the same records and seed, and others for another seed', () => {
    expect(makeQueries(records, PER_KIND, 'test')).toEqual(queries);
    const others = makeQueries(records, PER_KIND, 'other').map(({ text }) => text);
    expect(others).not.toEqual(queries.map(({ text }) => text));
  });

  test.each(QUERY_KINDS)('are as many as asked for: %s', (kind) => {
    expect(ofKind(kind)).toHaveLength(PER_KIND);
  });

  test('each have a few answers, all in the corpus', () => {
    for (const { relevant } of queries) {
      expect(relevant.length).toBeGreaterThan(0);
      expect(relevant.length).toBeLessThanOrEqual(8);
      for (const id of relevant) expect(byId.has(id)).toBe(true);
    }
  });

  test('exact: every answer has all the words in its title', () => {
    for (const query of ofKind('exact')) {
      for (const words of wordsOf(query, ['title'])) {
        for (const word of splitWords(query.text)) expect(words).toContain(word);
      }
    }
  });

  test.each(['one typo', 'two typos', 'transposition'] as const)(
    '%s: something typed is no word of the corpus',
    (kind) => {
      for (const { text } of ofKind(kind)) {
        expect(splitWords(text).some((word) => !counts.has(word))).toBe(true);
      }
    },
  );

  test('missing accent: nothing typed has an accent, and something in the answer has', () => {
    for (const query of ofKind('missing accent')) {
      expect(withoutAccents(query.text)).toBe(query.text);
      for (const words of wordsOf(query)) {
        const typed = splitWords(query.text);
        expect(typed.every((word) => words.has(word))).toBe(false);
        const plain = new Set([...words].map(withoutAccents));
        for (const word of typed) expect(plain).toContain(word);
      }
    }
  });

  test('prefix: every answer has a word in its title that begins with the last one typed', () => {
    for (const query of ofKind('prefix')) {
      const last = splitWords(query.text).at(-1) ?? '';
      for (const words of wordsOf(query, ['title'])) {
        expect([...words].some((word) => word.startsWith(last))).toBe(true);
      }
    }
  });

  test('number and country: every answer has the number, however it is written', () => {
    for (const query of ofKind('number and country')) {
      const [number = ''] = splitWords(query.text);
      expect(number).toMatch(/^\d{3,}$/);
      for (const words of wordsOf(query)) expect(words).toContain(number);
    }
  });

  test('phrase: every answer has the words in this order', () => {
    for (const { text, relevant } of ofKind('phrase')) {
      expect(text).toMatch(/^".+ .+"$/);
      for (const id of relevant) {
        const record = byId.get(id);
        const words = record ? splitWords(textOf(record)).join(' ') : '';
        expect(words).toContain(splitWords(text).join(' '));
      }
    }
  });

  test('rare name: it stands in three records at most', () => {
    for (const { text } of ofKind('rare name')) {
      expect(counts.get(splitWords(text)[0] ?? '')).toBeLessThanOrEqual(3);
    }
  });
});

describe('records that hold just the same', () => {
  const record = (id: string, title: string, body: string, host = 'ML'): SearchRecord => ({
    id,
    kind: 'source',
    fields: { title: [title], body: [body] },
    facets: { host: [host] },
    shown: { path: '', date: '' },
  });
  const few = [
    record('a', 'Wagner in Mali', '2,000 men'),
    record('b', 'Mali and Wagner again', '2000 men and more'),
    record('c', 'Elsewhere', 'Wagner in Mali', 'TD'),
    record('d', 'Wagnerian evening in Mali', 'men 2 000', 'TD'),
  ];
  const find = (evidence: Parameters<typeof findRelevant>[1][number]) =>
    findRelevant(few, [evidence], countRecords(few))[0];

  test('answer a query as well, in the same field only', () => {
    expect(find({ words: ['wagner', 'mali'], within: ['title'] })).toEqual(['a', 'b']);
  });

  test('answer the beginning of a word', () => {
    expect(find({ words: ['mali', 'wagn'], within: ['title'], prefix: true })).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  test('answer a phrase only where its words follow one another', () => {
    const within = ['title', 'body'] as const;
    expect(find({ words: ['wagner', 'in', 'mali'], within, phrase: true })).toEqual(['a', 'c']);
  });

  test('answer a number with a state that is a party, grouped or not', () => {
    expect(find({ words: ['2000'], within: ['body'], state: 'ML' })).toEqual(['a', 'b']);
  });
});

describe('typing mistakes', () => {
  const random = createRandom('mistakes');
  const sorted = (word: string) => [...word].sort().join('');

  test('change one letter, add one or leave one out', () => {
    for (let time = 0; time < 50; time += 1) {
      const typed = mistype('instructeur', random);
      expect(Math.abs(typed.length - 'instructeur'.length)).toBeLessThanOrEqual(1);
      expect(typed).toMatch(/^[a-z]+$/);
    }
  });

  test('stay in the script of the word', () => {
    for (let time = 0; time < 50; time += 1)
      expect(mistype('инструкторы', random)).toMatch(/^[а-я]+$/);
  });

  test('swap two letters side by side', () => {
    for (let time = 0; time < 50; time += 1) {
      const typed = transpose('bamako', random);
      expect(sorted(typed)).toBe(sorted('bamako'));
      const changed = [...typed].filter((letter, place) => letter !== 'bamako'[place]);
      expect(changed).toHaveLength(2);
    }
  });

  test('leave accents out of Latin letters only', () => {
    expect(withoutAccents('Traoré à Ménaka, й')).toBe('Traore a Menaka, й');
  });
});

test('while a query is typed, a beginning of at least two letters stands in the box', () => {
  const steps = typingSteps(queries);
  expect(steps.length).toBe(queries.length);
  for (const [index, step] of steps.entries()) {
    expect(queries[index]?.text.replaceAll('"', '').startsWith(step)).toBe(true);
    expect(step.length).toBeGreaterThanOrEqual(2);
  }
});
