import type { FacetName, Field, RecordKind, StoredRecord } from './record.ts';

/** The order of results; without words to rank by, `relevance` is the order by date. */
export type SortOrder = 'relevance' | 'date';

/** How to answer. */
export type SearchOptions = {
  /** `relevance` where left out; `date` is newest first, undated last. */
  sort?: SortOrder;
  /** How many hits to return; 10 where left out. `0` counts only. */
  limit?: number;
  /** So many hits of each kind at least, where as many answer; a few where left out. */
  least?: Readonly<Record<RecordKind, number>>;
};

/** One record that answers the query. */
export type Hit = {
  record: StoredRecord;
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** The words of the index that matched, as the index writes them, with the fields in which they stand. */
  matched: readonly { word: string; fields: readonly Field[] }[];
};

/** Of one kind of record, how many answer, and those among the hits. */
export type HitGroup = { total: number; hits: readonly Hit[] };

/** One value of a facet, with the number of records that a click on it would leave. */
export type FacetCount = { value: string; count: number };

/** What was done because no record holds every word as typed. */
export type Attempt =
  /** A word was read as others: mistyped (`near`), inflected (`stem`), written in one with its neighbour (`joined`). */
  | { kind: 'near' | 'stem' | 'joined'; word: string; read: readonly string[] }
  /** A word was read as two that were written as one. */
  | { kind: 'apart'; word: string; read: readonly string[] }
  /** No record holds all words: the hits hold as many of them as any record does. */
  | { kind: 'some-words' };

/** A word that occurs nowhere, and the nearest spellings that do, as records write them; the nearest first. */
export type Suggestion = { word: string; spellings: readonly string[] };

/** Which words of a text are to be marked; plain data, so that a worker can send it. */
export type Matcher = {
  /** Words of the index. */
  words: readonly string[];
  /** Beginnings of words. */
  prefixes: readonly string[];
};

/** What a query finds. */
export type SearchAnswer = {
  /** Number of records that answer, of both kinds. */
  total: number;
  /** The same without filters: what they leave out. */
  unfiltered: number;
  /** The best first; each kind that answers has some among them, even where the other one fits better. */
  hits: readonly Hit[];
  /** The same hits, by kind. */
  groups: Readonly<Record<RecordKind, HitGroup>>;
  /**
   * Counts over all matches, most frequent first, ties by value. Within one facet they are those that remain when its
   * own filters are lifted, so that a reader sees what another choice would give.
   */
  facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** Empty where records hold every word as typed. Readings are as records write them. */
  tried: readonly Attempt[];
  /** Only where nothing was found. */
  suggestions: readonly Suggestion[];
  matcher: Matcher;
};

/** A piece of text, marked or not. */
export type Segment = { text: string; marked: boolean };

/** Loads one file of the index by its name. Reads of one name may be repeated. */
export type Load = (name: string) => Promise<Uint8Array>;

/** An open index; `openIndex(start, load)` in open-index.ts makes one. */
export type SearchIndex = {
  /** Number of records. */
  size: number;
  /**
   * Answers a query as typed, loading what files it needs. Any text is a query: none throws.
   *
   * @throws what `load` throws
   */
  search: (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
};

/** One file of a built index. */
export type IndexFile = { name: string; bytes: Uint8Array };
