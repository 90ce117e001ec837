import { ByteReader, ByteWriter } from './bytes.ts';
import { CONCEPT_MARK } from './concepts.ts';
import { bitOf, REPEATED } from './field-masks.ts';
import { readShortGaps, skipNumbers, writeGaps } from './gaps.ts';
import type { Shard, WordPostings } from './postings.ts';

/** Words in so few records have no places: the records are read instead, most of which are shown anyway. */
const RARE = 14;
/** What helps to find a record and stands nowhere in it has no places. */
const UNPLACED = bitOf('names');

/** Whether the places of a word are written. Concepts cannot be found again in a text. */
export function hasPlaces(word: string, records: number): boolean {
  return records > RARE || word.startsWith(CONCEPT_MARK);
}

/**
 * Writes the places of the words of one shard that have any. A count stands only where the mask says `REPEATED`; else
 * it is one, and none for a word that stands among the names alone.
 *
 * @returns two streams: counts, places
 */
export function writePlaces(words: readonly WordPostings[]): Uint8Array[] {
  const [counts, gaps] = [new ByteWriter(), new ByteWriter()];
  for (const { word, records, places } of words) {
    if (!hasPlaces(word, records.length)) continue;
    for (const ofRecord of places) {
      if (ofRecord.length > 1) counts.writeNumber(ofRecord.length - 2);
      writeGaps(gaps, ofRecord);
    }
  }
  return [counts.toBytes(), gaps.toBytes()];
}

/** The places of one shard's words, read. */
export class Places {
  readonly #shard: Shard;
  readonly #counts: Uint8Array;
  readonly #gaps: Uint8Array;
  /** Where the counts and the gaps of each word begin. */
  readonly #countStarts: Uint32Array;
  readonly #gapStarts: Uint32Array;

  constructor(shard: Shard, [counts, gaps]: readonly Uint8Array[]) {
    if (!counts || !gaps) throw new Error('no places');
    this.#shard = shard;
    this.#counts = counts;
    this.#gaps = gaps;
    const size = shard.words.length;
    this.#countStarts = new Uint32Array(size + 1);
    this.#gapStarts = new Uint32Array(size + 1);
    const reader = new ByteReader(counts);
    for (let index = 0; index < size; index += 1) {
      let places = 0;
      const written = hasPlaces(shard.words[index] ?? '', shard.counts[index] ?? 0);
      for (const mask of written ? shard.masksOf(index) : []) places += readCount(reader, mask);
      this.#countStarts[index + 1] = reader.offset;
      this.#gapStarts[index + 1] = skipNumbers(gaps, this.#gapStarts[index] ?? 0, places);
    }
  }

  /**
   * The places of a word in some of its records; the word must have places.
   *
   * @param records all that hold it
   * @param wanted those of which places are asked for
   * @returns the places by record; records in which it has none are left out
   */
  placesOf(
    index: number,
    records: Uint32Array,
    wanted: ReadonlySet<number>,
  ): Map<number, number[]> {
    const masks = this.#shard.masksOf(index);
    const counts = new ByteReader(this.#counts, this.#countStarts[index]);
    const gaps = new ByteReader(this.#gaps, this.#gapStarts[index]);
    const found = new Map<number, number[]>();
    let last = -1;
    for (const record of wanted) last = Math.max(last, record);
    for (let posting = 0; posting < records.length; posting += 1) {
      const record = records[posting] ?? 0;
      if (record > last) break;
      const count = readCount(counts, masks[posting] ?? 0);
      if (count > 0 && wanted.has(record)) found.set(record, readShortGaps(gaps, count));
      else gaps.offset = skipNumbers(this.#gaps, gaps.offset, count);
    }
    return found;
  }
}

function readCount(reader: ByteReader, mask: number): number {
  if (mask & REPEATED) return reader.readNumber() + 2;
  return mask === UNPLACED ? 0 : 1;
}
