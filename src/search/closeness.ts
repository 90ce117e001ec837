import { findPlaces } from './find-places.ts';
import { findNumber } from './gaps.ts';
import type { IndexFiles } from './index-files.ts';
import type { Term } from './terms.ts';

/** What words that stand side by side add to a score; the further apart, the less. */
const CLOSENESS_BONUS = 0.4;

/**
 * How much better a few records fit because the words stand close together in them.
 *
 * @returns factor by record, from 1 (no two words, or far apart) to 1.4 (side by side)
 */
export async function measureCloseness(
  terms: readonly Term[],
  records: ReadonlySet<number>,
  files: IndexFiles,
): Promise<Map<number, number>> {
  const deciding = terms.filter(({ minor }) => !minor);
  if (deciding.length < 2) return new Map();
  const places = await Promise.all(deciding.map((term) => placeTerm(term, records, files)));
  return new Map(
    [...records].map((record) => {
      const lists = places.flatMap((ofTerm) => {
        const list = ofTerm.get(record);
        return list ? [list] : [];
      });
      const closeness = lists.length < 2 ? 0 : (lists.length - 1) / narrowestSpan(lists);
      const share = lists.length / deciding.length;
      return [record, 1 + CLOSENESS_BONUS * share * closeness] as const;
    }),
  );
}

/** Where a term stands in the records, in any of its readings; loads no places that hold none. */
async function placeTerm(
  { readings }: Term,
  records: ReadonlySet<number>,
  files: IndexFiles,
): Promise<Map<number, number[]>> {
  const wanted = [...records];
  const held = readings.filter((reading) =>
    wanted.some((record) => reading.records[findNumber(reading.records, record)] === record),
  );
  const all = new Map<number, number[]>();
  for (const reading of held) {
    const places = await findPlaces(reading, records, files);
    for (const [record, list] of places) all.set(record, [...(all.get(record) ?? []), ...list]);
  }
  return all;
}

/** The shortest distance between the first and the last of one place from each list; at least one less than lists. */
export function narrowestSpan(lists: readonly (readonly number[])[]): number {
  const places = lists
    .flatMap((list, owner) => list.map((place) => ({ place, owner })))
    .sort((a, b) => a.place - b.place);
  const inside = new Array<number>(lists.length).fill(0);
  let owners = 0;
  let first = 0;
  let narrowest = Infinity;
  for (const { place, owner } of places) {
    if (inside[owner] === 0) owners += 1;
    inside[owner] = (inside[owner] ?? 0) + 1;
    for (let start = places[first]; start && owners === lists.length; start = places[first]) {
      narrowest = Math.min(narrowest, place - start.place);
      inside[start.owner] = (inside[start.owner] ?? 0) - 1;
      if (inside[start.owner] === 0) owners -= 1;
      first += 1;
    }
  }
  return Math.max(narrowest, lists.length - 1);
}
