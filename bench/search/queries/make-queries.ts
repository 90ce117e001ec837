import { createRandom } from '../corpus/random.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { DRAWS } from './draws.ts';
import { findRelevant } from './find-relevant.ts';
import { QUERY_KINDS, type Draft, type KnownItemQuery, type QueryKind } from './query.ts';
import { countRecords } from './words.ts';

/** A query that more records answer equally well asks for no known item. */
const MOST_RELEVANT = 8;
/** So many drafts are made for one query, because some turn out to ask for too much. */
const DRAFTS = 6;
/** So many records are tried for one draft, because not every record gives a query of every kind. */
const TRIES = 200;
/** Readers seldom type capitals. */
const SMALL_LETTERS = 0.7;

/**
 * Makes queries of which it is known what they should find, the same number of each kind where
 * the records give so many. The same records and seed give the same queries.
 *
 * @param records the corpus
 * @param perKind how many queries of each kind
 * @param seed a word that tells this set of queries from another over the same records
 */
export function makeQueries(
  records: readonly SearchRecord[],
  perKind: number,
  seed: string,
): KnownItemQuery[] {
  const random = createRandom(`queries ${seed} ${records.length}`);
  const facts = { size: records.length, counts: countRecords(records) };
  const drafts: (Draft & { kind: QueryKind })[] = [];
  for (const kind of QUERY_KINDS) {
    let [made, tried] = [0, 0];
    while (made < perKind * DRAFTS && tried < perKind * TRIES) {
      tried += 1;
      const draft = DRAWS[kind](random.pick(records), facts, random);
      if (!draft) continue;
      made += 1;
      const text = random.chance(SMALL_LETTERS) ? draft.text : capitaliseWords(draft.text);
      drafts.push({ ...draft, text, kind });
    }
  }

  const relevant = findRelevant(
    records,
    drafts.map(({ evidence }) => evidence),
    facts.counts,
  );
  const queries = new Map<string, KnownItemQuery>();
  const counts = new Map<QueryKind, number>();
  for (const [index, { kind, text }] of drafts.entries()) {
    const ids = relevant[index] ?? [];
    const count = counts.get(kind) ?? 0;
    if (count >= perKind || ids.length === 0 || ids.length > MOST_RELEVANT) continue;
    if (queries.has(text)) continue;
    queries.set(text, { kind, text, relevant: ids });
    counts.set(kind, count + 1);
  }
  return [...queries.values()];
}

function capitaliseWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
