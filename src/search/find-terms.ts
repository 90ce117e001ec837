import type { Columns } from './columns.ts';
import { readAsMistyped, readAsTyped } from './expand.ts';
import type { IndexFiles } from './index-files.ts';
import type { Query } from './query.ts';
import { type Scored, scoreRecords } from './score.ts';
import { SHORTEST_FUZZY } from './spellings.ts';
import { readTerms, type Term } from './terms.ts';

/** What the words of a query find. */
export type Found = Scored & {
  terms: readonly Term[];
  /** Words that were read as two. */
  apart: readonly { word: string; read: readonly string[] }[];
};

/** As many mistakes in a word are looked through; a word that occurs somewhere is less likely to be a mistyped one. */
const MOST_MISTAKES = 2;
/** Ways to widen the meaning of words, each tried only when all before it found no record that holds every word. */
const STAGES: readonly { of: 'unknown' | 'all'; mistakes: number }[] = [
  { of: 'unknown', mistakes: MOST_MISTAKES },
  { of: 'all', mistakes: 1 },
];

/**
 * Finds the records that hold the words of a query: as typed; else with the words that occur nowhere read as mistyped;
 * else with every word so read; else those that hold the most.
 */
export async function findTerms(query: Query, files: IndexFiles, columns: Columns): Promise<Found> {
  let terms = readTerms(query);
  await Promise.all(terms.map((term) => readAsTyped(term, files, columns)));
  const apart = await takeApart(terms, files);
  if (apart.size > 0) {
    terms = replaceTerms(terms, apart);
    await Promise.all(terms.map((term) => readAsTyped(term, files, columns)));
  }
  const unknown = new Set(
    terms.filter(({ readings }) => readings.every(({ how }) => how === 'prefix')),
  );
  let found = scoreRecords(terms, columns);
  for (const { of, mistakes } of STAGES) {
    if (found.whole || terms.length === 0) break;
    const widened = terms.filter((term) => of === 'all' || unknown.has(term));
    if (widened.length === 0) continue;
    await Promise.all(
      widened.map((term) => readAsMistyped(term, joinNeighbours(terms, term), mistakes, files)),
    );
    found = scoreRecords(terms, columns);
  }
  return { terms, ...found, apart: [...apart].map(([word, read]) => ({ word, read })) };
}

/** What a word gives when it is written in one with the word before or behind it. */
function joinNeighbours(terms: readonly Term[], term: Term): string[] {
  const place = terms.indexOf(term);
  const [before, behind] = [terms[place - 1], terms[place + 1]];
  return [before && before.word + term.word, behind && term.word + behind.word].filter(
    (joined) => joined !== undefined,
  );
}

/** Words that occur nowhere and are two that do: `burkinafaso`. */
async function takeApart(terms: readonly Term[], files: IndexFiles) {
  const parts = new Map<string, readonly string[]>();
  for (const { word, readings, exact } of terms) {
    if (exact || readings.length > 0 || word.length < 2 * SHORTEST_FUZZY) continue;
    const spellings = await files.spellings();
    const found = spellings.findParts(word);
    // Chance words such as `mine` and `stry` are likelier a mistake.
    if (found && spellings.findNear(word, MOST_MISTAKES).length === 0) parts.set(word, found);
  }
  return parts;
}

function replaceTerms(
  terms: readonly Term[],
  parts: ReadonlyMap<string, readonly string[]>,
): Term[] {
  const replaced = new Map<string, Term>();
  for (const term of terms) {
    for (const word of parts.get(term.word) ?? [term.word]) {
      if (!replaced.has(word)) replaced.set(word, { ...term, word, readings: [] });
    }
  }
  return [...replaced.values()];
}
