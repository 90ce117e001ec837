import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitOf, fieldsOf, REPEATED } from '../../../src/search/field-masks.ts';
import { hasPlaces, writePlaces } from '../../../src/search/places.ts';
import { Shard, type WordPostings, writePostings } from '../../../src/search/postings.ts';
import { FIELDS } from '../../../src/search/record.ts';

const ascending = (most: number, options?: fc.UniqueArrayConstraints<number, number>) =>
  fc
    .uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20, ...options })
    .map((numbers) => numbers.sort((a, b) => a - b));

const NAMES = bitOf('names');

const posting = fc
  .record({ mask: fc.integer({ min: 1, max: 127 }), places: ascending(100_000) })
  // A word among the names alone has no places.
  .map(({ mask, places }) => ({ mask, places: mask === NAMES ? [] : places }));

const postings: fc.Arbitrary<WordPostings> = ascending(60_000, { maxLength: 30 }).chain((records) =>
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
      expect(shard.words).toEqual(words.map(({ word }) => word));
      for (const [index, word] of words.entries()) {
        expect(shard.counts[index]).toBe(word.records.length);
        expect([...shard.recordsOf(index)]).toEqual(word.records);
        expect([...shard.masksOf(index)]).toEqual(word.masks);
        if (!hasPlaces(word.word, word.records.length)) continue;
        const wanted = word.records.filter((_, at) => at % 2 === 0);
        const found = shard.places.placesOf(index, shard.recordsOf(index), new Set(wanted));
        for (const [at, record] of word.records.entries()) {
          const expected = wanted.includes(record) ? word.places[at] : [];
          expect([...(found.get(record) ?? [])]).toEqual(expected);
        }
      }
    }),
  );
});

test('words in few records have no places, concepts always have', () => {
  expect([hasPlaces('rare', 14), hasPlaces('frequent', 15), hasPlaces('~soldier', 1)]).toEqual([
    false,
    true,
    true,
  ]);
  const [rare, often] = [14, 15].map((count) => ({
    word: 'word',
    records: [...Array(count).keys()],
    masks: Array<number>(count).fill(1),
    places: Array.from({ length: count }, () => [7]),
  }));
  if (!rare || !often) throw new Error('no words');
  const sizesOf = (word: WordPostings) => writePlaces([word]).map(({ length }) => length);
  expect(sizesOf(rare)).toEqual([0, 0]);
  expect(sizesOf(often)).toEqual([0, 15]);
});

test('a mask names its fields, repeated or not', () => {
  expect(fieldsOf(bitOf('title') | bitOf('body') | REPEATED)).toEqual(['title', 'body']);
  expect(FIELDS.flatMap((field) => fieldsOf(bitOf(field)))).toEqual(FIELDS);
  expect(FIELDS.some((field) => bitOf(field) & REPEATED)).toBe(false);
});
