import { analyse } from './analyse.ts';
import { look } from './expand.ts';
import { findPlaces } from './find-places.ts';
import type { IndexFiles } from './index-files.ts';
import type { Reading } from './terms.ts';

/**
 * The records that hold words in this order, one directly behind the other, within one passage.
 *
 * @param text a phrase as typed; a single word is a phrase, too
 */
export async function findPhrase(text: string, files: IndexFiles): Promise<ReadonlySet<number>> {
  const words = analyse(text).filter(({ joined }) => !joined);
  const found = await Promise.all(words.map(({ word }) => look(files, word, 'exact', 1)));
  const readings = found.flatMap((reading) => reading ?? []);
  if (readings.length === 0 || readings.length < found.length) return new Set();
  const holders = intersect(readings.map(({ records }) => records));
  return readings.length === 1 ? holders : await keepInOrder(readings, holders, files);
}

/** Of the records that hold all words, those that hold them one behind the other; the rarest word is looked at first. */
async function keepInOrder(
  readings: readonly Reading[],
  holders: ReadonlySet<number>,
  files: IndexFiles,
): Promise<ReadonlySet<number>> {
  const ordered = [...readings.entries()].sort(
    ([, a], [, b]) => a.records.length - b.records.length,
  );
  /** Where the phrase may begin, by record. */
  let starts: Map<number, readonly number[]> | undefined;
  for (const [offset, reading] of ordered) {
    const places = await findPlaces(reading, starts ? new Set(starts.keys()) : holders, files);
    const next = new Map<number, readonly number[]>();
    for (const [record, list] of places) {
      const known = starts?.get(record);
      const kept = known
        ? known.filter((start) => list.includes(start + offset))
        : list.map((place) => place - offset);
      if (kept.length > 0) next.set(record, kept);
    }
    starts = next;
  }
  return new Set(starts?.keys());
}

/** What all lists hold. The shortest is looked at first. */
function intersect(lists: readonly Uint32Array[]): ReadonlySet<number> {
  const [shortest, ...longer] = [...lists].sort((a, b) => a.length - b.length);
  return longer.reduce<Set<number>>((common, list) => {
    const kept = new Set<number>();
    for (const record of list) if (common.has(record)) kept.add(record);
    return kept;
  }, new Set(shortest));
}
