/**
 * What is searched: one definition for the builder of the index and for the browser.
 * A claim and a source become the same kind of record, so that one ranking serves both.
 */

/** What a record is. */
export const RECORD_KINDS = ['claim', 'source'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Texts of a record that are searched, in the order of their bits in the index; at most seven. */
export const FIELDS = [
  'title',
  'statement',
  'aliases',
  'names',
  'quote',
  'body',
  'details',
] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word counts by where it stands: what names the record before what merely mentions. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 8,
  aliases: 6,
  statement: 5,
  names: 3,
  quote: 5,
  body: 1.5,
  details: 1,
};

/** Properties by which results are narrowed and counted. */
export const FACETS = [
  'kind',
  'status',
  'answer',
  'sending',
  'host',
  'year',
  'language',
  'stance',
] as const;
export type FacetName = (typeof FACETS)[number];

/** One searchable record, as plain data. */
export type SearchRecord = {
  /** Unique among records of its kind. Of records that fit alike, the first by kind, states and id comes first. */
  id: string;
  kind: RecordKind;
  /**
   * The texts that are searched, each a list of passages: a phrase never reaches from one passage into the next.
   *
   * - `title` of the claim or document
   * - `statement` of the claim; of a source its publisher
   * - `aliases` of the claim
   * - `names` under which readers look for it and that stand nowhere in it: forces, states in several languages
   * - `quote` fragments and their translations
   * - `body`: background of a claim, summary of a source, as plain text
   * - `details`: origins, strengths, dates, carriers
   */
  fields: Partial<Record<Field, readonly string[]>>;
  /**
   * Values by facet; a source has those of every claim that it bears on.
   *
   * - `kind`: `claim`; or `source` and the kind of document
   * - `sending`, `host`: ISO codes in capitals
   * - `year`: four digits
   * - `language`: BCP 47 tag in small letters
   */
  facets: Partial<Record<FacetName, readonly string[]>>;
  /** The first day it is about, `YYYY-MM-DD`, for the order by date; left out when undated. */
  day?: string;
  /** How many documents bear on it or relay it: of records that fit alike, the one with more comes first. */
  prominence?: number;
  /** What a result shows besides its texts. */
  shown: Shown;
};

/** What a result shows besides the texts that were searched; formatted, ready to print. */
export type Shown = {
  /** Where the record's page is, with the base path. */
  path: string;
  /** The date in words: `24 January 2024`, `undated`. */
  date: string;
  /** Language of the title where it is not that of the interface. */
  lang?: string;
  /** Status of a claim and what it is called, with its number of origins. */
  status?: { status: string; label: string; origins: string };
  /** Of a claim: `Russia → Burkina Faso`. */
  route?: string;
  /** Of a source: what kind of document it is, in which language, and how many claims it supports, contradicts, mentions. */
  kind?: string;
  language?: string;
  stances?: string;
  /** What the title of a source is where it is not the document's own headline. */
  note?: string;
  /** That a claim was withdrawn or a source retracted. */
  banner?: string;
  /** Language of each passage in `quote`; nothing where it is our translation of the one before. */
  quoteLanguages?: readonly (string | null)[];
};

/** Fields whose text results can show; the others only help to find. */
export const SHOWN_FIELDS = ['title', 'statement', 'aliases', 'quote', 'body', 'details'] as const;
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** What the index keeps of a record to show it. */
export type StoredRecord = Pick<SearchRecord, 'id' | 'kind' | 'shown'> & {
  fields: Partial<Record<ShownField, readonly string[]>>;
};
