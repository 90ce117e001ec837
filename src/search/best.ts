/** A record and what it is ordered by, higher first. */
export type Ranked = { record: number; rank: number };

/** Orders by rank; of equals the first record of the index comes first. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || a.record - b.record;
}

/**
 * The best so many of many records, best first, without sorting them all.
 *
 * @param records in any order
 */
export function pickBest(
  records: Iterable<number>,
  rankOf: (record: number) => number,
  most: number,
): Ranked[] {
  const best: Ranked[] = [];
  for (const record of records) {
    const ranked = { record, rank: rankOf(record) };
    const last = best[most - 1];
    if (last && compareRanked(last, ranked) <= 0) continue;
    let place = Math.min(best.length, most - 1);
    while (place > 0 && compareRanked(ranked, best[place - 1] ?? ranked) < 0) {
      best[place] = best[place - 1] ?? ranked;
      place -= 1;
    }
    best[place] = ranked;
  }
  return best.slice(0, most);
}
