import type { Attempt, Hit, Matcher } from './answer.ts';
import type { Ranked } from './best.ts';
import type { Columns } from './columns.ts';
import type { Found } from './find-terms.ts';
import type { IndexFiles } from './index-files.ts';
import { fieldsOf } from './field-masks.ts';
import { findNumber } from './gaps.ts';
import { spellOut } from './spell-out.ts';
import type { How, Reading, Term } from './terms.ts';

/** Loads what results show of ranked records, in their order, with the words that matched in each. */
export async function toHits(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  files: IndexFiles,
): Promise<Hit[]> {
  const matched = new Map<number, Map<string, number>>(
    ranked.map(({ record }) => [record, new Map<string, number>()]),
  );
  for (const { word, records, masks } of terms.flatMap(({ readings }) => readings)) {
    for (const [record, words] of matched) {
      const posting = findNumber(records, record);
      if (records[posting] === record) words.set(word, masks[posting] ?? 0);
    }
  }
  const hits = ranked.map(async ({ record, rank }) => {
    const words = [...(matched.get(record) ?? [])];
    return {
      record: await files.text(record),
      score: rank,
      matched: words.map(([word, mask]) => ({ word, fields: fieldsOf(mask) })),
    };
  });
  return Promise.all(hits);
}

/** Which words of a text are to be marked. Words that only join others are not. */
export function toMatcher(terms: readonly Term[], columns: Columns): Matcher {
  const marked = terms.filter(({ minor }) => !minor);
  const meant = new Set(
    marked.flatMap(({ word, exact }) => (exact ? [] : (columns.concepts.get(word) ?? []))),
  );
  const same = [...columns.concepts].filter(([, concept]) => meant.has(concept));
  const readings = marked.flatMap((term) => term.readings);
  const words = readings.filter(({ how }) => how !== 'prefix' && how !== 'concept');
  return {
    words: [...new Set([...words, ...same.map(([word]) => ({ word }))].map(({ word }) => word))],
    prefixes: marked
      .filter((term) => term.readings.some(({ how }) => how === 'prefix'))
      .map(({ word }) => word),
  };
}

/** What was done to find these hits, with words as the hits write them. */
export function listAttempts({ terms, apart, whole }: Found, hits: readonly Hit[]): Attempt[] {
  const attempts: Attempt[] = apart.map(({ word, read }) => ({ kind: 'apart', word, read }));
  for (const { word, readings } of terms) {
    for (const kind of ['joined', 'near', 'stem'] as const) {
      const read = readAs(kind, readings, hits);
      if (read.length > 0) attempts.push({ kind, word, read });
    }
  }
  return whole ? attempts : [...attempts, { kind: 'some-words' }];
}

/** As many readings of one word are told. */
const MOST_TOLD = 3;

/** The surest readings of one sort by which hits were found that hold nothing surer, as the first of them writes it. */
function readAs(how: How, readings: readonly Reading[], hits: readonly Hit[]): string[] {
  const sure = new Set(readings.filter(isSure).map(({ word }) => word));
  const doubtful = hits.filter(({ matched }) => !matched.some(({ word }) => sure.has(word)));
  const found = readings.flatMap(({ word, weight, how: sort }) => {
    const hit = doubtful.find(({ matched }) => matched.some((one) => one.word === word));
    return hit && sort === how ? [{ weight, text: spellOut(word, hit.record) ?? word }] : [];
  });
  const surest = Math.max(...found.map(({ weight }) => weight));
  const read = found.filter(({ weight }) => weight === surest).map(({ text }) => text);
  return [...new Set(read)].slice(0, MOST_TOLD);
}

function isSure({ how }: Reading): boolean {
  return how === 'exact' || how === 'prefix' || how === 'concept';
}
