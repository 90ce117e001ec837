import type { HitGroup, Load, SearchAnswer, SearchIndex, SearchOptions } from './answer.ts';
import { type Found, findTerms } from './find-terms.ts';
import { listAttempts, toHits, toMatcher } from './hits.ts';
import { IndexFiles } from './index-files.ts';
import { narrow } from './narrow.ts';
import { parseQuery } from './parse-query.ts';
import { findPhrase } from './phrases.ts';
import type { Query } from './query.ts';
import { LEAST_OF_KIND, rankRecords } from './rank-records.ts';
import type { RecordKind } from './record.ts';
import { suggest } from './suggest.ts';

/** Hits where nothing else is asked for. */
const DEFAULT_LIMIT = 10;
/** More hits are not picked: a bound on the work of one query. */
const MOST_HITS = 1000;

/**
 * Opens an index. Nothing else is loaded before the first query.
 *
 * @param start what `start.txt` holds
 * @param load gets another file of the index by its name
 */
export function openIndex(start: Uint8Array, load: Load): SearchIndex {
  const files = new IndexFiles(start, load);
  return {
    size: files.manifest.size,
    search: (text, options = {}) => answer(parseQuery(text), options, files),
  };
}

async function answer(
  query: Query,
  { sort = 'relevance', limit = DEFAULT_LIMIT, least = LEAST_OF_KIND }: SearchOptions,
  files: IndexFiles,
): Promise<SearchAnswer> {
  const { columns } = files;
  const found = await findTerms(query, files, columns);
  const matches = await keepMatches(query, found, files);
  const { records, facets } = narrow(matches, query.filters, columns);
  const most = Math.min(limit, MOST_HITS);
  const wanted = { sort, limit: most, least };
  const { best, totals } = await rankRecords(records, found, wanted, files, columns);
  const hits = await toHits(best, found.terms, files);
  const group = (kind: RecordKind): HitGroup => ({
    total: totals[kind],
    hits: hits.filter(({ record }) => record.kind === kind),
  });
  return {
    total: records.length,
    unfiltered: matches.length,
    hits,
    groups: { claim: group('claim'), source: group('source') },
    facets,
    tried: matches.length > 0 ? listAttempts(found, hits) : [],
    suggestions: matches.length > 0 ? [] : await suggest(found.terms, files),
    matcher: toMatcher(found.terms, columns),
  };
}

/** The records that hold the words and every phrase, and nothing that is to be kept out; without words, all. */
async function keepMatches(
  query: Query,
  found: Found,
  files: IndexFiles,
): Promise<readonly number[]> {
  const { words, phrases, without } = query;
  const asked = words.length + phrases.length > 0;
  const [held, kept] = await Promise.all([
    Promise.all(phrases.map((phrase) => findPhrase(phrase, files))),
    Promise.all(without.map((text) => findPhrase(text, files))),
  ]);
  const records = asked ? found.records : Array.from({ length: files.manifest.size }, (_, n) => n);
  if (held.length + kept.length === 0) return records;
  return records.filter(
    (record) =>
      held.every((holders) => holders.has(record)) && !kept.some((holders) => holders.has(record)),
  );
}
