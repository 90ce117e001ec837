import type { Attempt, Segment, SortOrder } from '../answer.ts';
import type { FilterKey } from '../query.ts';
import type { FacetName, RecordKind, Shown } from '../record.ts';

/** What the page says to the worker: where the index is and how it starts, once; then what to look for. */
export type Request =
  | { kind: 'open'; index: string; start: Uint8Array }
  | { kind: 'ask'; number: number; question: Question };

/** What the worker says to the page: one reply to each question, by its number. */
export type Reply = { number: number; answer: PageAnswer } | { number: number; failed: true };

/** What is looked for. */
export type Question = {
  /** As it stands in the box. */
  query: string;
  sort: SortOrder;
  /** How many results of each kind to show at least. */
  shown: Readonly<Record<RecordKind, number>>;
};

/** An answer as the page shows it: ready but for words and elements. */
export type PageAnswer = {
  total: number;
  /** The kind of the record that fits best; its group stands first. */
  best: RecordKind;
  groups: Readonly<Record<RecordKind, ResultGroup>>;
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** The filters of the query, each with the query that lifts it. */
  filters: readonly ChosenFilter[];
  tried: readonly Attempt[];
  /** Where nothing was found: what was looked for, and what else could be asked. */
  missed?: Missed;
  /** Words that occur nowhere, each with near spellings and the query that takes one of them up. */
  suggestions: readonly {
    word: string;
    spellings: readonly { spelling: string; query: string }[];
  }[];
};

/** Why nothing was found. */
export type Missed = {
  hasWords: boolean;
  /** The query with its phrases as words, where it has phrases. */
  asWords?: string;
  /** How many records the filters leave out, and the query without filters, where they are the reason. */
  filteredOut?: { count: number; query: string };
};

/** The results of one kind. */
export type ResultGroup = { total: number; results: readonly Result[] };

/** One result, its matched words marked. */
export type Result = {
  kind: RecordKind;
  shown: Shown;
  title: readonly Segment[];
  /** What a claim says, or who published a source. */
  statement: readonly Segment[];
  /** What else matched. */
  fragment?: ResultFragment;
};

/** A part of a record's text, and what it is. */
export type ResultFragment = {
  form: 'quote' | 'translation' | 'aliases' | 'text';
  segments: readonly Segment[];
  /** Where it is not the language of the interface. */
  lang?: string;
};

/** One value of a facet, with the query that a click on it asks. */
export type FacetValue = { value: string; count: number; chosen: boolean; query: string };

/** One filter of the query, with the query that lifts it. */
export type ChosenFilter = { key: FilterKey; value: string; without: boolean; query: string };
