import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../bench/search/corpus/random.ts';
import { buildSyntheticCorpus } from '../../../bench/search/corpus/synthetic.ts';
import { countRecords, splitWords, textOf } from '../../../bench/search/queries/words.ts';

const SIZE = 400;
const records = buildSyntheticCorpus(SIZE);

describe('random choices', () => {
  test('are the same for the same seed, and others for another', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('are spread evenly', () => {
    const random = createRandom('even');
    const counts = [0, 0, 0, 0];
    for (let drawn = 0; drawn < 4000; drawn += 1) {
      const place = random.below(4);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120); // four sigma
  });
});

describe('the made-up corpus', () => {
  test('is the same for the same size', () => {
    expect(buildSyntheticCorpus(SIZE)).toEqual(records);
  });

  test('has as many records as asked for, each with an id of its own', () => {
    expect(records).toHaveLength(SIZE);
    expect(new Set(records.map(({ id }) => id)).size).toBe(SIZE);
  });

  test('has claims and more sources, with bodies of some 150 words', () => {
    const claims = records.filter(({ kind }) => kind === 'claim').length;
    expect(claims).toBeGreaterThan(SIZE / 10);
    expect(claims).toBeLessThan(SIZE / 2);
    for (const record of records) {
      // Names among them are of several words.
      const { length } = splitWords(textOf(record, ['body']));
      expect(length).toBeGreaterThanOrEqual(140);
      expect(length).toBeLessThan(300);
    }
  });

  test('is written in several scripts', () => {
    const text = records.map((record) => textOf(record, ['title'])).join(' ');
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Hangul']) {
      expect(text).toMatch(new RegExp(String.raw`\p{Script=${script}}{3}`, 'u'));
    }
  });

  test('uses few words often and most words rarely', () => {
    const counts = [...countRecords(records).values()].sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(SIZE * 0.9);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 3);
  });

  test('has reports that nearly copy another one, and none that copy it whole', () => {
    const quotes = Map.groupBy(
      records.filter(({ fields }) => fields.quote),
      ({ fields }) => fields.quote?.join(),
    );
    const copies = [...quotes.values()].filter(({ length }) => length > 1);
    expect(copies.length).toBeGreaterThan(SIZE / 50);
    for (const [one, other] of copies) {
      expect(one?.fields.body).not.toEqual(other?.fields.body);
      const words = new Set(splitWords(one?.fields.body?.join(' ') ?? ''));
      const shared = splitWords(other?.fields.body?.join(' ') ?? '').filter((word) =>
        words.has(word),
      );
      expect(shared.length).toBeGreaterThan(words.size / 2);
    }
  });
});
