import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bitOf,
  fieldsOf,
  Places,
  REPEATED,
  Shard,
  type WordPostings,
  writePlaces,
  writePostings,
} from '../../../src/search/postings.ts';
import { FIELDS } from '../../../src/search/record.ts';

const ascending = (most: number, options?: fc.UniqueArrayConstraints<number, number>) =>
  fc
    .uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20, ...options })
    .map((numbers) => numbers.sort((a, b) => a - b));

const posting = fc.record({ mask: fc.integer({ min: 1, max: 127 }), places: ascending(100_000) });

const postings: fc.Arbitrary<WordPostings> = ascending(60_000).chain((records) =>
  fc.tuple(...records.map(() => posting)).map((all) => ({
    word: '',
    records,
    masks: all.map(({ mask, places }) => (places.length > 1 ? mask | REPEATED : mask)),
    places: all.map(({ places }) => places),
  })),
);

const shards = fc
  .array(postings, { minLength: 1, maxLength: 20 })
  .map((all) =>
    all.map((one, index) => ({ ...one, word: `word${String(index).padStart(2, '0')}` })),
  );

test('a shard gives back the records, fields and places of every word', () => {
  fc.assert(
    fc.property(shards, (words) => {
      const shard = new Shard(writePostings(words));
      const places = new Places(shard, writePlaces(words));
      expect(shard.words).toEqual(words.map(({ word }) => word));
      for (const [index, word] of words.entries()) {
        expect(shard.counts[index]).toBe(word.records.length);
        expect([...shard.recordsOf(index)]).toEqual(word.records);
        expect([...shard.masksOf(index)]).toEqual(word.masks);
        const wanted = new Set(word.records.filter((_, at) => at % 2 === 0));
        const found = places.placesOf(index, wanted);
        expect([...found.keys()]).toEqual([...wanted]);
        for (const [at, record] of word.records.entries()) {
          if (wanted.has(record)) expect([...(found.get(record) ?? [])]).toEqual(word.places[at]);
        }
      }
    }),
  );
});

test('records without the word have no places', () => {
  const words = [{ word: 'a', records: [3], masks: [1], places: [[7]] }];
  const places = new Places(new Shard(writePostings(words)), writePlaces(words));
  expect(places.placesOf(0, new Set([2, 4])).size).toBe(0);
});

test('a mask names its fields, repeated or not', () => {
  expect(fieldsOf(bitOf('title') | bitOf('body') | REPEATED)).toEqual(['title', 'body']);
  expect(FIELDS.flatMap((field) => fieldsOf(bitOf(field)))).toEqual(FIELDS);
  expect(FIELDS.some((field) => bitOf(field) & REPEATED)).toBe(false);
});
