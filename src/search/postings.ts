import { ByteReader, ByteWriter, joinStreams, splitStreams } from './bytes.ts';
import { readWords, writeWords } from './dictionary.ts';
import { readGaps, skipNumbers, writeGaps } from './gaps.ts';
import { Places, writePlaces } from './places.ts';

/**
 * The inverted index in shards. A shard holds a range of the sorted words and, for each, the records in which it stands
 * and where. All of it is one file: on a slow line another journey costs more than the bytes.
 */

/** What the builder knows of one word. Records are numbers in the order of the index. */
export type WordPostings = {
  word: string;
  records: readonly number[];
  /** For each record: a bit for each field that holds the word, and `REPEATED`. */
  masks: readonly number[];
  /** For each record: the places of the word in what it shows, ascending. */
  places: readonly (readonly number[])[];
};

/** Writes the words of one shard, sorted, with their records and places. */
export function writePostings(words: readonly WordPostings[]): Uint8Array {
  const [counts, gaps, masks] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const { records, masks: ofRecords } of words) {
    counts.writeNumber(records.length);
    writeGaps(gaps, records);
    for (const mask of ofRecords) masks.writeByte(mask);
  }
  const postings = [counts, gaps, masks].map((writer) => writer.toBytes());
  return joinStreams([
    ...writeWords(words.map(({ word }) => word)),
    ...postings,
    ...writePlaces(words),
  ]);
}

/** One shard, read. Words are addressed by their place in `words`. */
export class Shard {
  /** Sorted. */
  readonly words: readonly string[];
  /** Number of records by word. */
  readonly counts: Uint32Array;
  readonly #gaps: Uint8Array;
  readonly #masks: Uint8Array;
  /** Where the gaps and the masks of each word begin. */
  readonly #gapStarts: Uint32Array;
  readonly #maskStarts: Uint32Array;
  readonly #placeStreams: readonly Uint8Array[];
  #places: Places | undefined;

  constructor(file: Uint8Array) {
    const [shared, own, letters, counts, gaps, masks, ...places] = splitStreams(file);
    if (!shared || !own || !letters || !counts || !gaps || !masks) throw new Error('no shard');
    this.words = readWords([shared, own, letters]);
    this.#gaps = gaps;
    this.#masks = masks;
    this.#placeStreams = places;
    const size = this.words.length;
    this.counts = new Uint32Array(size);
    this.#gapStarts = new Uint32Array(size + 1);
    this.#maskStarts = new Uint32Array(size + 1);
    const reader = new ByteReader(counts);
    for (let index = 0; index < size; index += 1) {
      const count = reader.readNumber();
      this.counts[index] = count;
      this.#gapStarts[index + 1] = skipNumbers(gaps, this.#gapStarts[index] ?? 0, count);
      this.#maskStarts[index + 1] = (this.#maskStarts[index] ?? 0) + count;
    }
  }

  /** The records of a word, ascending. */
  recordsOf(index: number): Uint32Array {
    const reader = new ByteReader(this.#gaps, this.#gapStarts[index]);
    return readGaps(reader, this.counts[index] ?? 0);
  }

  /** The masks of a word, in the order of its records. */
  masksOf(index: number): Uint8Array {
    return this.#masks.subarray(this.#maskStarts[index], this.#maskStarts[index + 1]);
  }

  /** Where the words stand. It is read when it is first asked for, by phrases and closeness. */
  get places(): Places {
    this.#places ??= new Places(this, this.#placeStreams);
    return this.#places;
  }
}
