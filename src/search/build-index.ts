import { analyse } from './analyse.ts';
import type { IndexFile } from './answer.ts';
import { writeJson } from './bytes.ts';
import { type WordCounts, writeColumns } from './columns.ts';
import { CONCEPT_MARK, type Concepts, foldConcepts } from './concepts.ts';
import { compareWords } from './dictionary.ts';
import { bitOf, REPEATED } from './field-masks.ts';
import { fileNames, FORMAT, type Manifest, START_NAME } from './manifest.ts';
import { placeWords } from './place-words.ts';
import { type WordPostings, writePostings } from './postings.ts';
import {
  type Field,
  RECORD_KINDS,
  type SearchRecord,
  SHOWN_FIELDS,
  type StoredRecord,
} from './record.ts';
import { writeSpellings } from './spellings.ts';
import { writeStart } from './start-file.ts';

/** About as many bytes of words and postings a shard: a query needs one for each of its words. */
const SHARD_BYTES = 24_576;
/** About as many bytes of texts a file: a page of results needs up to one for each of its hits. */
const TEXTS_BYTES = 12_288;
/** Characters of the hash in names. */
const HASH_LENGTH = 10;

/**
 * Builds the index of the records: files to be served as they are, of which `start.txt`, the first, names
 * the others.
 * The same records give the same bytes, in whatever order they come.
 *
 * @param concepts words that mean the same, in any language, by what they mean
 * @throws RangeError where two records of one kind share an id
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  concepts: Concepts = {},
): Promise<IndexFile[]> {
  const ordered = orderRecords(records);
  const folded = foldConcepts(concepts);
  const { words, counts } = invert(ordered, folded);
  const shards = cutShards(words);
  const texts = cutTexts(ordered.map(toStored));

  const columns = writeColumns(ordered, counts, folded);
  const files = (hash: string): IndexFile[] => [
    { name: fileNames.spellings(hash), bytes: writeSpellings(words.map(({ word }) => word)) },
    ...shards.map((shard, index) => ({
      name: fileNames.postings(hash, index),
      bytes: writePostings(shard),
    })),
    ...texts.map(({ stored }, index) => ({
      name: fileNames.texts(hash, index),
      bytes: writeJson(stored),
    })),
  ];
  const unnamed = files('');
  const hash = await hashBytes([columns, ...unnamed.map(({ bytes }) => bytes)]);
  const manifest: Manifest = {
    format: FORMAT,
    hash,
    size: ordered.length,
    shards: shards.map((shard) => shard[0]?.word ?? ''),
    texts: texts.map(({ first }) => first),
  };
  return [
    { name: START_NAME, bytes: writeStart(manifest, columns) },
    ...unnamed.map(({ name, bytes }) => ({ name: hash + name, bytes })),
  ];
}

/** Claims first; of each kind, records about the same states side by side: their words and texts compress together. */
function orderRecords(records: readonly SearchRecord[]): SearchRecord[] {
  const ids = new Set<string>();
  for (const { kind, id } of records) {
    if (ids.has(`${kind} ${id}`)) throw new RangeError(`two ${kind}s "${id}"`);
    ids.add(`${kind} ${id}`);
  }
  const key = ({ kind, id, facets: { host = [], sending = [] } }: SearchRecord) =>
    [RECORD_KINDS.indexOf(kind), ...host, '', ...sending, '', id].join('\n');
  return [...records].sort((a, b) => compareWords(key(a), key(b)));
}

/** Turns records with their words into words with their records, sorted. */
function invert(
  records: readonly SearchRecord[],
  concepts: Concepts,
): { words: WordPostings[]; counts: WordCounts[] } {
  const conceptOf = new Map(
    Object.entries(concepts).flatMap(([concept, words]) =>
      words.map((word) => [word, CONCEPT_MARK + concept] as const),
    ),
  );
  type Found = { word: string; records: number[]; masks: number[]; places: number[][] };
  const found = new Map<string, Found>();
  const counts = records.map((record, number) => {
    const { entries, count } = readRecord(record, conceptOf);
    for (const [word, { mask, places }] of entries) {
      let postings = found.get(word);
      if (!postings) found.set(word, (postings = { word, records: [], masks: [], places: [] }));
      const sorted = [...new Set(places)].sort((a, b) => a - b);
      postings.records.push(number);
      postings.masks.push(mask | (sorted.length > 1 ? REPEATED : 0));
      postings.places.push(sorted);
    }
    return count;
  });
  const words = [...found.values()].sort((a, b) => compareWords(a.word, b.word));
  return { words, counts };
}

type Entry = { mask: number; places: number[] };

/** The words of one record, with the fields and places in which they stand; names have no places. */
function readRecord({ fields }: SearchRecord, conceptOf: ReadonlyMap<string, string>) {
  const entries = new Map<string, Entry>();
  const count: WordCounts = { title: 0, all: 0 };
  const add = (word: string, field: Field, joined: boolean, place?: number) => {
    const concept = conceptOf.get(word);
    for (const name of concept === undefined ? [word] : [word, concept]) {
      let entry = entries.get(name);
      if (!entry) entries.set(name, (entry = { mask: 0, places: [] }));
      entry.mask |= bitOf(field);
      if (place !== undefined) entry.places.push(place);
    }
    if (joined) return;
    count.all += 1;
    if (field === 'title') count.title += 1;
  };
  for (const { word, field, place, joined } of placeWords(fields)) add(word, field, joined, place);
  for (const name of fields.names ?? []) {
    for (const { word, joined } of analyse(name)) add(word, 'names', joined);
  }
  return { entries, count };
}

/** Cuts the sorted words into ranges of about the same size. */
function cutShards(words: readonly WordPostings[]): WordPostings[][] {
  return cut(words, SHARD_BYTES, ({ word, records }) => word.length + 2 + 2 * records.length);
}

function cutTexts(stored: readonly StoredRecord[]): { first: number; stored: StoredRecord[] }[] {
  let first = 0;
  return cut(stored, TEXTS_BYTES, (record) => JSON.stringify(record).length).map((block) => {
    const start = first;
    first += block.length;
    return { first: start, stored: block };
  });
}

/** Cuts a list into runs, at least one: a run ends with the item that fills it. */
function cut<Item>(items: readonly Item[], full: number, sizeOf: (item: Item) => number): Item[][] {
  const runs: Item[][] = [[]];
  let size = 0;
  for (const item of items) {
    if (size >= full) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return runs;
}

function toStored({ id, kind, shown, fields }: SearchRecord): StoredRecord {
  const kept = SHOWN_FIELDS.flatMap((field) => {
    const passages = fields[field];
    return passages && passages.length > 0 ? [[field, passages] as const] : [];
  });
  return { id, kind, shown, fields: Object.fromEntries(kept) };
}

async function hashBytes(parts: readonly Uint8Array[]): Promise<string> {
  const digests: Uint8Array[] = [];
  for (const part of parts) {
    digests.push(new Uint8Array(await crypto.subtle.digest('SHA-256', part.slice())));
  }
  const all = new Uint8Array(digests.flatMap((digest) => [...digest]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}
