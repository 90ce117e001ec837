import type { Load } from './answer.ts';
import { readJson } from './bytes.ts';
import type { Columns } from './columns.ts';
import { findPlace } from './dictionary.ts';
import { fileNames, type Manifest } from './manifest.ts';
import { Shard } from './postings.ts';
import type { StoredRecord } from './record.ts';
import { Spellings } from './spellings.ts';
import { readStart } from './start-file.ts';

/** As many shards and files of texts are kept read: a few megabytes. */
const KEPT = 600;

/** The files of an index, loaded once they are asked for and kept while they are used. */
export class IndexFiles {
  readonly manifest: Manifest;
  readonly columns: Columns;
  readonly #load: Load;
  readonly #kept = new Map<string, Promise<unknown>>();

  /**
   * @param start what `start.txt` holds
   * @param load gets another file of the index by its name
   */
  constructor(start: Uint8Array, load: Load) {
    const { manifest, columns } = readStart(start);
    this.manifest = manifest;
    this.columns = columns;
    this.#load = load;
  }

  spellings(): Promise<Spellings> {
    return this.#read(fileNames.spellings(this.manifest.hash), (file) => new Spellings(file));
  }

  shard(number: number): Promise<Shard> {
    return this.#read(fileNames.postings(this.manifest.hash, number), (file) => new Shard(file));
  }

  /** What results show of one record. */
  async text(record: number): Promise<StoredRecord> {
    const { hash, texts } = this.manifest;
    const block = findLast(texts, (first) => first <= record);
    const stored = await this.#read(
      fileNames.texts(hash, block),
      (file) => readJson(file) as StoredRecord[],
    );
    const found = stored[record - (texts[block] ?? 0)];
    if (!found) throw new RangeError(`no record ${record}`);
    return found;
  }

  /** The shard in which a word stands if it stands in any. */
  shardOf(word: string): number {
    const { shards } = this.manifest;
    const place = findPlace(shards, word);
    return shards[place] === word ? place : Math.max(0, place - 1);
  }

  async #read<Content>(name: string, read: (file: Uint8Array) => Content): Promise<Content> {
    const kept = this.#kept.get(name) as Promise<Content> | undefined;
    this.#kept.delete(name);
    const content = kept ?? this.#load(name).then(read);
    this.#kept.set(name, content);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await content;
    } catch (error) {
      // What failed once may succeed later: a reader in a train.
      this.#kept.delete(name);
      throw error;
    }
  }
}

function findLast<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
