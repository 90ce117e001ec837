/** One engine of the comparison. */
export interface EngineEntry {
  /** The module in this folder. */
  id: string;
  /** What it is called in the report. */
  name: string;
  /** How it is set, for the report. */
  settings: string;
  /** Its files that only hold the texts of results. */
  texts?: RegExp;
  /** At most so many known-item queries of each kind are put to it; it is too slow for more. */
  perKind?: (size: number) => number;
}

export const ENGINES: readonly EngineEntry[] = [
  {
    id: 'muster',
    name: 'Muster',
    settings: 'as on the site: Fuse.js finds words, postings find documents',
    texts: /-texts-\d+\./,
  },
  {
    id: 'minisearch',
    name: 'MiniSearch',
    settings: 'boost by field, fuzzy 0.2, prefix; all words, any word where that finds nothing',
  },
  {
    id: 'minisearch-folded',
    name: 'MiniSearch, accents folded',
    settings: 'the same, with accents taken off in `processTerm`',
  },
  {
    id: 'flexsearch',
    name: 'FlexSearch',
    settings: '`forward`, `Charset.Normalize`, resolution 28, `suggest`; weightiest fields first',
  },
  {
    id: 'orama',
    name: 'Orama',
    settings:
      'boost by field, Unicode tokenizer; all words, then all with tolerance 1, then any with it',
    perKind: (size) => (size > 10_000 ? 5 : Infinity),
  },
  {
    id: 'lunr',
    name: 'Lunr',
    settings:
      'boost by field, Unicode tokenizer; each word exact × 100, prefix × 10, edit distance 1 (2 from 8 letters)',
    perKind: (size) => (size > 10_000 ? 5 : Infinity),
  },
  {
    id: 'pagefind',
    name: 'Pagefind',
    settings: 'one page a record, weights by field, one index for all languages',
    texts: /\.pf_fragment$/,
  },
  {
    id: 'fuse',
    name: 'Fuse.js',
    settings: 'token search, `ignoreDiacritics`, weights by field',
    perKind: (size) => (size > 10_000 ? 0 : size > 2_000 ? 1 : 4),
  },
];
