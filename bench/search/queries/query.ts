import type { Field } from '../../../src/search/record.ts';

/** What is wrong or special about what a reader types. */
export const QUERY_KINDS = [
  'exact',
  'one typo',
  'two typos',
  'transposition',
  'missing accent',
  'prefix',
  'number and country',
  'phrase',
  'other language',
  'body words',
  'rare name',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** What of a record its query was made from: any record that holds the same answers as well. */
export interface Evidence {
  /** The words as the record writes them, before anything was done to them. */
  words: readonly string[];
  /** Where all of them stand. */
  within: readonly Field[];
  /** The last word is only the beginning of one. */
  prefix?: boolean;
  /** The words follow one another. */
  phrase?: boolean;
  /** A state that must be a party, by code. */
  state?: string;
}

/** A query made from one record. */
export interface Draft {
  text: string;
  evidence: Evidence;
}

/** A query with the records that answer it. */
export interface KnownItemQuery {
  kind: QueryKind;
  /** What is typed. */
  text: string;
  /** Ids of the records that hold what the query was made from. */
  relevant: readonly string[];
}
