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

/** Of the records that hold all words, those that hold them one behind the other. */
async function keepInOrder(
  readings: readonly Reading[],
  holders: ReadonlySet<number>,
  files: IndexFiles,
): Promise<ReadonlySet<number>> {
  const places = await Promise.all(readings.map((reading) => findPlaces(reading, holders, files)));
  const [first, ...rest] = places;
  const following = (record: number, start: number) =>
    rest.every((ofWord, index) => ofWord.get(record)?.includes(start + index + 1));
  return new Set(
    [...holders].filter((record) => first?.get(record)?.some((start) => following(record, start))),
  );
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
