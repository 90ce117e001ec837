import { analyse } from '../analyse.ts';
import type { Hit, Matcher, SearchAnswer, SortOrder, Suggestion } from '../answer.ts';
import { formatQuery } from '../format-query.ts';
import { bestFragment, type Fragment, markMatches } from '../mark-matches.ts';
import { KEY_OF_FACET, type Query } from '../query.ts';
import { type FacetName, FACETS, type RecordKind, type Shown } from '../record.ts';
import { toggleFilter } from '../toggle-filter.ts';
import type { FacetValue, Missed, PageAnswer, Result, ResultFragment } from './protocol.ts';

/** Shapes what a query found for the page: marks words, cuts fragments, says what every filter would ask. */
export function toPageAnswer(query: Query, answer: SearchAnswer, sort: SortOrder): PageAnswer {
  const toGroup = (kind: RecordKind) => ({
    total: answer.groups[kind].total,
    results: answer.groups[kind].hits.map((hit) => toResult(hit, answer.matcher)),
  });
  return {
    total: answer.total,
    best: (sort === 'relevance' && answer.hits[0]?.record.kind) || 'claim',
    groups: { claim: toGroup('claim'), source: toGroup('source') },
    facets: mapFacets((facet) => toFacetValues(query, facet, answer)),
    filters: query.filters.map((filter) => ({
      ...filter,
      query: formatQuery(toggleFilter(query, filter)),
    })),
    tried: answer.tried,
    ...(answer.total === 0 && { missed: toMissed(query, answer.unfiltered) }),
    suggestions: answer.suggestions.map((suggestion) => toSpellings(query, suggestion)),
  };
}

function toMissed(query: Query, unfiltered: number): Missed {
  const { words, phrases } = query;
  return {
    hasWords: words.length > 0,
    ...(phrases.length > 0 && {
      asWords: formatQuery({ ...query, words: [...words, ...phrases], phrases: [] }),
    }),
    ...(unfiltered > 0 && {
      filteredOut: { count: unfiltered, query: formatQuery({ ...query, filters: [] }) },
    }),
  };
}

function toResult({ record }: Hit, matcher: Matcher): Result {
  const { kind, fields, shown } = record;
  const mark = (texts: readonly string[] = []) => markMatches(texts.join(' '), matcher);
  const fragment = bestFragment(record, matcher);
  return {
    kind,
    shown,
    title: mark(fields.title),
    statement: mark(fields.statement),
    // The statement is shown in any case.
    ...(fragment && fragment.field !== 'statement' && { fragment: toFragment(fragment, shown) }),
  };
}

function toFragment(
  { field, passage, segments }: Fragment,
  { quoteLanguages = [] }: Shown,
): ResultFragment {
  if (field === 'aliases') return { form: 'aliases', segments };
  if (field !== 'quote') return { form: 'text', segments };
  const lang = quoteLanguages[passage];
  return typeof lang === 'string'
    ? { form: 'quote', segments, lang }
    : { form: 'translation', segments };
}

/** The values that records have, and the chosen ones that none has. */
function toFacetValues(query: Query, facet: FacetName, answer: SearchAnswer): FacetValue[] {
  const key = KEY_OF_FACET[facet];
  const chosen = query.filters.filter((filter) => filter.key === key && !filter.without);
  const counts = new Map(answer.facets[facet].map(({ value, count }) => [value, count]));
  for (const { value } of chosen) if (!counts.has(value)) counts.set(value, 0);
  return [...counts].map(([value, count]) => {
    const filter = { key, value, without: false };
    return {
      value,
      count,
      chosen: chosen.some((one) => one.value === value),
      query: formatQuery(toggleFilter(query, filter)),
    };
  });
}

function toSpellings(query: Query, { word, spellings }: Suggestion) {
  return {
    word,
    spellings: spellings.map((spelling) => {
      const respell = (text: string) => replaceWord(text, word, spelling);
      const { words, phrases } = query;
      return {
        spelling,
        query: formatQuery({
          ...query,
          words: words.map(respell),
          phrases: phrases.map(respell),
        }),
      };
    }),
  };
}

/** Puts another word in the place of one that the index writes its own way: without accents, in small letters. */
function replaceWord(text: string, word: string, other: string): string {
  return analyse(text)
    .filter((token) => token.word === word)
    .reduceRight((done, { start, end }) => done.slice(0, start) + other + done.slice(end), text);
}

function mapFacets<Value>(of: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<FacetName, Value>;
}
