/** The words of search in English, apart from the rest: the browser loads these and no others. */
export const enSearch = {
  title: 'Search',
  description:
    'Search every claim and every source on record, in full text, by status, state, year and language.',
  /** What the box of every header is called, and what the big one is. */
  quick: 'Quick search',
  box: 'Search claims and sources',
  submit: 'Search',
  help: [
    { typed: '"2,000 commandos"', means: 'in this order' },
    { typed: '-mercenaries', means: 'leaves out' },
    { typed: 'state:BF status:contested year:2024', means: 'narrows' },
  ],
  helpKey: { key: '/', means: 'leads to the box' },
  withoutScript:
    'Searching needs JavaScript. Without it, these lists lead to every record on this site.',
  others: 'Other ways in',

  loading: 'Loading …',
  failed: 'The index could not be loaded: the connection may be lost.',
  retry: 'Try again',

  nouns: {
    claim: { one: 'claim', other: 'claims' },
    source: { one: 'source', other: 'sources' },
    record: { one: 'record', other: 'records' },
  },
  groups: { claim: 'Claims', source: 'Sources' },
  found: (claims: string, sources: string) => `${claims} and ${sources}`,
  nothing: (query: string) => `Nothing was found for ${query}`,
  pageTitle: (query: string, title: string) => `${query} · ${title}`,
  more: (count: string) => `Show ${count} more`,

  sort: { title: 'Sort by', relevance: 'Relevance', date: 'Date' },

  filters: 'Filters',
  filtersChosen: 'Chosen filters',
  facet: {
    kind: 'Kind',
    status: 'Status',
    answer: 'Official answer',
    sending: 'Sending state',
    host: 'Host state',
    year: 'Year',
    language: 'Language',
    stance: 'Stance',
  },
  stance: {
    supports: 'Supporting',
    contradicts: 'Contradicting',
    mentions: 'Only mentioning',
  },
  stanceOf: (stance: string, claims: string) => `${stance} ${claims}`,
  withdrawn: 'Withdrawn',
  retracted: 'Retracted by its publisher',
  /** Filters that no facet shows by itself. */
  eitherState: 'Sending or host state',
  filter: (facet: string, value: string) => `${facet}: ${value}`,
  filterWithout: (facet: string, value: string) => `${facet}: not ${value}`,
  lift: 'Lift the filter',
  moreValues: (count: string) => `${count} more`,

  quoted: (text: string) => `“${text}”`,
  tried: {
    near: (word: string, read: string) => `${word} is not on record as typed; searched as ${read}.`,
    stem: (word: string, read: string) =>
      `${word} is not on record in this form; searched as ${read}.`,
    joined: (word: string, read: string) => `${word} is on record in one word: ${read}.`,
    apart: (word: string, read: string) => `${word} is on record as several words: ${read}.`,
    someWords: 'No record holds all of these words; these hold most of them.',
  },
  missed: {
    words:
      'Every word was looked for as typed, as the beginning of a longer one, and in near spellings.',
    phrases: 'Words in quotation marks were looked for in this order only.',
    asWords: 'Search without quotation marks',
    filters: (records: string) => `The filters leave out ${records}.`,
    liftAll: 'Search without filters',
  },
  didYouMean: (word: string) => `For ${word}, did you mean:`,
};
