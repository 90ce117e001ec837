import type { SearchOptions } from './answer.ts';
import { compareRanked, pickBest, type Ranked } from './best.ts';
import { measureCloseness } from './closeness.ts';
import type { Columns } from './columns.ts';
import type { Found } from './find-terms.ts';
import type { IndexFiles } from './index-files.ts';
import { RECORD_KINDS, type RecordKind } from './record.ts';
import type { Term } from './terms.ts';

/** So many of the best are looked at for words that stand close together. */
const LOOKED_AT = 24;

/** A kind that answers has so many hits at least, so that a reader sees that it does. */
export const LEAST_OF_KIND: Wanted['least'] = { claim: 3, source: 3 };

/** Which records are wanted, in which order. */
export type Wanted = Required<SearchOptions>;

/** The records to show, best first, and how many of each kind answer. */
export type RankedRecords = {
  best: readonly Ranked[];
  totals: Readonly<Record<RecordKind, number>>;
};

/**
 * Orders the records that answer: by score and closeness of the words, or by date, newest first. Without words the
 * order is that by date. Of equals the first of the index comes first.
 *
 * @param records ascending
 * @param wanted how many, and in which order
 */
export async function rankRecords(
  records: readonly number[],
  { terms, scoreOf }: Found,
  { sort, limit, least }: Wanted,
  files: IndexFiles,
  columns: Columns,
): Promise<RankedRecords> {
  const scored = sort === 'relevance' && terms.length > 0;
  const rankOf = (record: number) => (scored ? scoreOf(record) : (columns.days[record] ?? 0));
  const isClaim = (record: number) => record < columns.claims;
  // Claims come first in the index.
  const firstSource = records.findIndex((record) => !isClaim(record));
  const claims = firstSource < 0 ? records : records.slice(0, firstSource);
  const sources = firstSource < 0 ? [] : records.slice(firstSource);
  const picked = [claims, sources]
    .flatMap((ofKind) => pickBest(ofKind, rankOf, Math.max(limit, LOOKED_AT)))
    .sort(compareRanked);
  const ranked = scored ? await lookClosely(picked, terms, files) : picked;
  const first = RECORD_KINDS.flatMap((kind) =>
    ranked.filter(({ record }) => isClaim(record) === (kind === 'claim')).slice(0, least[kind]),
  );
  const best = [...new Set([...first, ...ranked])].slice(0, limit);
  return {
    best: best.sort(compareRanked),
    totals: { claim: claims.length, source: sources.length },
  };
}

/** Puts those first in which the words stand close together; only the best are looked at. */
async function lookClosely(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  files: IndexFiles,
): Promise<Ranked[]> {
  const looked = new Set(ranked.slice(0, LOOKED_AT).map(({ record }) => record));
  const closeness = await measureCloseness(terms, looked, files);
  return ranked
    .map(({ record, rank }) => ({ record, rank: rank * (closeness.get(record) ?? 1) }))
    .sort(compareRanked);
}
