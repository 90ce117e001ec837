import { ByteReader, ByteWriter, joinStreams, splitStreams } from './bytes.ts';
import { CONCEPT_MARK } from './concepts.ts';
import { readWords, writeWords } from './dictionary.ts';
import { FIELDS, type Field } from './record.ts';

/**
 * The inverted index in shards. A shard holds a range of the sorted words and, for each, the records in which it stands.
 * Where in a record's text it stands is kept apart: only phrases and closeness ask for it.
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

/** The bit of a mask that says that the word stands in the record more than once. */
export const REPEATED = 0x80;

/** Words in so few records have no places: the records are read instead, most of which are shown anyway. */
const RARE = 10;
/** What helps to find a record and stands nowhere in it has no places. */
const UNPLACED = 1 << FIELDS.indexOf('names');

/** Whether the places of a word are written. Concepts cannot be found again in a text. */
export function hasPlaces(word: string, records: number): boolean {
  return records > RARE || word.startsWith(CONCEPT_MARK);
}

/** The bit of a field. */
export function bitOf(field: Field): number {
  return 1 << FIELDS.indexOf(field);
}

/** The fields of a mask. */
export function fieldsOf(mask: number): Field[] {
  return FIELDS.filter((field) => mask & bitOf(field));
}

/** Writes the words of one shard, sorted, with their records. */
export function writePostings(words: readonly WordPostings[]): Uint8Array {
  const [counts, gaps, masks] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const { records, masks: ofRecords } of words) {
    counts.writeNumber(records.length);
    writeGaps(gaps, records);
    for (const mask of ofRecords) masks.writeByte(mask);
  }
  const postings = [counts, gaps, masks].map((writer) => writer.toBytes());
  return joinStreams([...writeWords(words.map(({ word }) => word)), ...postings]);
}

/**
 * Writes the places of the words of one shard that have any. A count stands only where the mask says `REPEATED`; else
 * it is one, and none for a word that stands among the names alone.
 */
export function writePlaces(words: readonly WordPostings[]): Uint8Array {
  const [counts, gaps] = [new ByteWriter(), new ByteWriter()];
  for (const { word, records, places } of words) {
    if (!hasPlaces(word, records.length)) continue;
    for (const ofRecord of places) {
      if (ofRecord.length > 1) counts.writeNumber(ofRecord.length - 2);
      writeGaps(gaps, ofRecord);
    }
  }
  return joinStreams([counts.toBytes(), gaps.toBytes()]);
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

  constructor(file: Uint8Array) {
    const [shared, own, letters, counts, gaps, masks] = splitStreams(file);
    if (!shared || !own || !letters || !counts || !gaps || !masks) throw new Error('no shard');
    this.words = readWords([shared, own, letters]);
    this.#gaps = gaps;
    this.#masks = masks;
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
}

/** The places of one shard's words, read. */
export class Places {
  readonly #shard: Shard;
  readonly #counts: Uint8Array;
  readonly #gaps: Uint8Array;
  /** Where the counts and the gaps of each word begin. */
  readonly #countStarts: Uint32Array;
  readonly #gapStarts: Uint32Array;

  constructor(shard: Shard, file: Uint8Array) {
    const [counts, gaps] = splitStreams(file);
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
   * @param wanted records, each once
   * @returns the places by record; records in which it has none are left out
   */
  placesOf(index: number, wanted: ReadonlySet<number>): Map<number, Uint32Array> {
    const records = this.#shard.recordsOf(index);
    const masks = this.#shard.masksOf(index);
    const counts = new ByteReader(this.#counts, this.#countStarts[index]);
    const gaps = new ByteReader(this.#gaps, this.#gapStarts[index]);
    const found = new Map<number, Uint32Array>();
    let last = -1;
    for (const record of wanted) last = Math.max(last, record);
    for (let posting = 0; posting < records.length; posting += 1) {
      const record = records[posting] ?? 0;
      if (record > last) break;
      const count = readCount(counts, masks[posting] ?? 0);
      if (count > 0 && wanted.has(record)) found.set(record, readGaps(gaps, count));
      else gaps.offset = skipNumbers(this.#gaps, gaps.offset, count);
    }
    return found;
  }
}

function readCount(reader: ByteReader, mask: number): number {
  if (mask & REPEATED) return reader.readNumber() + 2;
  return mask === UNPLACED ? 0 : 1;
}

/** Ascending numbers as the differences from one to the next. */
function writeGaps(writer: ByteWriter, numbers: readonly number[]): void {
  let before = -1;
  for (const number of numbers) {
    writer.writeNumber(number - before - 1);
    before = number;
  }
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    before += reader.readNumber() + 1;
    numbers[index] = before;
  }
  return numbers;
}

/** The offset behind so many numbers: each ends with a byte below 128. */
function skipNumbers(bytes: Uint8Array, offset: number, count: number): number {
  let next = offset;
  for (let left = count; left > 0; next += 1) {
    if ((bytes[next] ?? 0) < 0x80) left -= 1;
  }
  return next;
}
