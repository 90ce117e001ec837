import type { IndexFile, Load } from '../../../src/search/answer.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

/** How many results are asked for everywhere. */
export const LIMIT = 10;

/** A result as every engine gives it: enough to list the record with a link. */
export interface Result {
  id: string;
  title: string;
}

/** Names the records that were found, the best first, at most `LIMIT`. */
export type List = () => Promise<readonly Result[]> | readonly Result[];

/** An index that answers. */
export interface OpenIndex {
  /** Finds and ranks: what is timed as a query. Naming the results takes longer in some engines. */
  search: (query: string) => Promise<List> | List;
}

/** What one engine module exports: the same for every engine. */
export interface Engine {
  /** Builds the files that a server would hold; in Node only. */
  build: (records: readonly SearchRecord[]) => Promise<IndexFile[]>;
  /**
   * Opens the index: loads and reads what the engine wants before the first query.
   *
   * @param load gets a file by its name
   * @param folder URL of the folder with the files, for an engine that loads by itself
   */
  open: (load: Load, folder: string) => Promise<OpenIndex>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A file that holds a value as JSON. */
export function jsonFile(name: string, value: unknown): IndexFile {
  return { name, bytes: encoder.encode(JSON.stringify(value)) };
}

/** Loads a file as text. */
export async function loadText(load: Load, name: string): Promise<string> {
  return decoder.decode(await load(name));
}

/** Ids and titles, for engines that keep no documents themselves. */
export function titlesFile(records: readonly SearchRecord[]): IndexFile {
  return jsonFile(
    'titles.json',
    Object.fromEntries(records.map((record) => [record.id, titleOf(record)])),
  );
}

/** Opens what `titlesFile` made. */
export async function loadTitles(load: Load): Promise<(ids: readonly string[]) => Result[]> {
  const titles = JSON.parse(await loadText(load, 'titles.json')) as Record<string, string>;
  return (ids) => ids.map((id) => ({ id, title: titles[id] ?? '' }));
}

/** What a result shows of a record. */
export function titleOf({ fields, id }: SearchRecord): string {
  return fields.title?.[0] ?? id;
}
