import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/search/analyse.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { FIELDS, type SearchRecord } from '../../../src/search/record.ts';
import { idsOf, openFiles, openRecords, searchRecord } from '../../helpers/search.ts';

const WORDS = [
  'Wagner',
  'Traoré',
  'Лавров',
  '북한',
  'النيجر',
  '布基纳法索',
  '2,000',
  'Il-76',
  'l’armée',
  'x',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const passages = fc.array(text, { maxLength: 2 });

const records: fc.Arbitrary<SearchRecord[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('claim' as const, 'source' as const),
      fields: fc.record(
        { title: passages, aliases: passages, names: passages, body: passages, details: passages },
        { requiredKeys: [] },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map((fields, index) => searchRecord({ ...fields, id: `r${index}` })));

const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ minLength: 5_000, maxLength: 10_000 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          ...WORDS,
          '"',
          '-',
          '(',
          ')*+?[^$\\',
          '.*',
          'state:',
          'state:BF',
          'year:2024',
          '-kind:claim',
        ],
        ...['\u0000', '\u202e', '🎉', '👩‍👩‍👧', 'wagnr', '\ud800', 'constructor', '__proto__', '~x'],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ')),
);

/** More words than this are never meant by one query: sixteen, each with what it may be mistyped for or extend. */
const MOST_WORDS = 16 * (40 + 50);

test('any query is answered, without an error and within a bound', async () => {
  await fc.assert(
    fc.asyncProperty(records, query, async (all, typed) => {
      const answer = await (await openRecords(all)).search(typed);
      expect(answer.total).toBeLessThanOrEqual(all.length);
      expect(answer.hits.length).toBe(Math.min(answer.total, 10));
      expect(answer.matcher.words.length).toBeLessThanOrEqual(MOST_WORDS);
      expect(answer.matcher.prefixes.length).toBeLessThanOrEqual(16);
    }),
  );
});

test('every word of every record finds that record', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const index = await openRecords(all);
      for (const record of all) {
        for (const field of FIELDS) {
          for (const passage of record.fields[field] ?? []) {
            for (const { start, end } of analyse(passage)) {
              const typed = passage.slice(start, end);
              const { hits } = await index.search(typed, { limit: all.length });
              const found = hits.some((hit) => hit.record.id === record.id);
              expect(found, `${typed} in ${passage}`).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('records with every word come in the same order, whatever order they were given in', async () => {
  await fc.assert(
    fc.asyncProperty(records, text, async (all, typed) => {
      const options = { limit: all.length };
      const order = idsOf(await (await openRecords(all)).search(typed, options));
      expect(idsOf(await (await openRecords(all.toReversed())).search(typed, options))).toEqual(
        order,
      );
      const better = await (await openRecords(all)).search(typed, options);
      for (const [index, { score }] of better.hits.entries()) {
        expect(score).toBeLessThanOrEqual(better.hits[index - 1]?.score ?? Infinity);
      }
    }),
  );
});

test('the same records give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const files = await buildIndex(all);
      expect(await buildIndex(structuredClone(all).toReversed())).toEqual(files);
      expect(openFiles(files).size).toBe(all.length);
    }),
    { numRuns: 30 },
  );
});
