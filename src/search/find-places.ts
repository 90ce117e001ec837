import type { IndexFiles } from './index-files.ts';
import { placeWords } from './place-words.ts';
import { hasPlaces } from './places.ts';
import type { Reading } from './terms.ts';

/**
 * Where a word stands in some records.
 *
 * @returns ascending places by record; records without any are left out
 */
export async function findPlaces(
  { word, shard, index, records }: Reading,
  wanted: ReadonlySet<number>,
  files: IndexFiles,
): Promise<Map<number, readonly number[]>> {
  if (hasPlaces(word, records.length)) {
    return (await files.shard(shard)).places.placesOf(index, records, wanted);
  }
  const held = [...records].filter((record) => wanted.has(record));
  const found = await Promise.all(
    held.map(async (record) => {
      const words = [...placeWords((await files.text(record)).fields)];
      const places = words.filter((one) => one.word === word).map(({ place }) => place);
      return [record, places] as const;
    }),
  );
  return new Map(found.filter(([, places]) => places.length > 0));
}
