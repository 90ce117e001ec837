import type { SortOrder } from './answer.ts';
import { compareRanked, pickBest, type Ranked } from './best.ts';
import { measureCloseness } from './closeness.ts';
import type { Columns } from './columns.ts';
import type { Found } from './find-terms.ts';
import type { IndexFiles } from './index-files.ts';
import type { RecordKind } from './record.ts';

/** So many of the best are looked at for words that stand close together. */
const LOOKED_AT = 24;

/** The best records of each kind, and how many there are. */
export type RankedKinds = Record<RecordKind, { total: number; best: readonly Ranked[] }>;

/**
 * Orders the records that answer, each kind by itself: by score and closeness of the words, or by date, newest first.
 * Without words the order is that by date. Of equals the first of the index comes first.
 *
 * @param records ascending
 * @param limit so many of each kind are wanted
 */
export async function rankRecords(
  records: readonly number[],
  { terms, scores }: Found,
  sort: SortOrder,
  limit: number,
  files: IndexFiles,
  columns: Columns,
): Promise<RankedKinds> {
  const scored = sort === 'relevance' && terms.length > 0;
  const rankOf = (record: number) => (scored ? scores[record] : columns.days[record]) ?? 0;
  const pick = (ofKind: readonly number[]) => ({
    total: ofKind.length,
    best: pickBest(ofKind, rankOf, Math.max(limit, LOOKED_AT)),
  });
  const kinds = {
    claim: pick(records.filter((record) => record < columns.claims)),
    source: pick(records.filter((record) => record >= columns.claims)),
  };
  if (scored) {
    const best = [...kinds.claim.best, ...kinds.source.best].sort(compareRanked);
    const looked = new Set(best.slice(0, LOOKED_AT).map(({ record }) => record));
    const closeness = await measureCloseness(terms, looked, files);
    for (const { best: ofKind } of Object.values(kinds)) {
      for (const ranked of ofKind) ranked.rank *= closeness.get(ranked.record) ?? 1;
      ofKind.sort(compareRanked);
    }
  }
  const cut = ({ total, best }: { total: number; best: Ranked[] }) => ({
    total,
    best: best.slice(0, limit),
  });
  return { claim: cut(kinds.claim), source: cut(kinds.source) };
}
