import { CONCEPT_MARK } from './concepts.ts';
import type { Columns } from './columns.ts';
import { findPlace } from './dictionary.ts';
import type { IndexFiles } from './index-files.ts';
import type { Shard } from './postings.ts';
import { isFuzzy } from './spellings.ts';
import type { How, Reading, Term } from './terms.ts';

/** A typed word shorter than this means only itself: everything begins with one letter. */
const SHORTEST_PREFIX = 2;
/** As many words that begin like a typed one are read, the most frequent ones. */
const MOST_PREFIXED = 512;
/** As many shards are searched for them: a bound on what two typed letters can fetch. */
const MOST_SHARDS = 4;
/** A word is read as another that it extends, if that is this long and most of it: `koreanische` as `korean`. */
const SHORTEST_STEM = 4;
const STEM_SHARE = 0.5;

/** How much less sure a reading is than the word itself. */
const WEIGHTS: Readonly<Record<How, number>> = {
  exact: 1,
  joined: 0.9,
  prefix: 0.3,
  concept: 0.5,
  near: 0.6,
  stem: 0.4,
};

/** Reads a word as typed: itself, what it begins, what means the same, and what it was typed together with. */
export async function readAsTyped(term: Term, files: IndexFiles, columns: Columns): Promise<void> {
  const { word } = term;
  const exact = await look(files, word, 'exact', 1);
  if (term.exact) {
    keep(term, [exact]);
    return;
  }
  const concept = columns.concepts.get(word);
  const number = /^\p{N}+$/u.test(word);
  const [joined, same, begun] = await Promise.all([
    Promise.all(term.joined.map((whole) => look(files, whole, 'joined', 1))),
    concept === undefined ? undefined : look(files, CONCEPT_MARK + concept, 'concept', 1),
    // 100 is not the beginning of 1,000, but who has typed 202 is on the way to 2024.
    (term.minor && !term.last) || (number && exact) ? [] : readPrefix(files, word),
  ]);
  keep(term, [exact, ...joined, same, ...begun]);
}

/** Reads a word as mistyped: what has at most so many mistakes, what it extends, what it and its neighbour join to. */
export async function readAsMistyped(
  term: Term,
  neighbours: readonly string[],
  mistakes: number,
  files: IndexFiles,
): Promise<void> {
  if (term.exact || term.minor) return;
  const { word } = term;
  const joined = neighbours.map((whole) => look(files, whole, 'joined', 1));
  if (!isFuzzy(word)) {
    keep(term, await Promise.all(joined));
    return;
  }
  const spellings = await files.spellings();
  const near = spellings
    .findNear(word, mistakes)
    .map((found) => look(files, found.word, 'near', 1 / Math.max(1, found.mistakes)));
  const stems = spellings
    .findStems(word, Math.max(SHORTEST_STEM, Math.ceil(STEM_SHARE * word.length)))
    .map((stem) => look(files, stem, 'stem', stem.length / word.length));
  keep(term, await Promise.all([...joined, ...near, ...stems]));
}

/** Adds readings that were found; the first reading of a word stays. */
function keep(term: Term, found: readonly (Reading | undefined)[]): void {
  for (const reading of found) {
    if (reading && !term.readings.some(({ word }) => word === reading.word)) {
      term.readings.push(reading);
    }
  }
}

/** Looks a word up; `undefined` where no record holds it. */
export async function look(
  files: IndexFiles,
  word: string,
  how: How,
  share: number,
): Promise<Reading | undefined> {
  const shard = files.shardOf(word);
  const postings = await files.shard(shard);
  const index = findPlace(postings.words, word);
  if (postings.words[index] !== word) return undefined;
  return toReading(postings, shard, index, how, share);
}

function toReading(
  postings: Shard,
  shard: number,
  index: number,
  how: How,
  share: number,
): Reading {
  return {
    word: postings.words[index] ?? '',
    how,
    weight: WEIGHTS[how] * share,
    sureness: WEIGHTS[how] * (how === 'prefix' ? 1 : share),
    shard,
    index,
    records: postings.recordsOf(index),
    masks: postings.masksOf(index),
  };
}

async function readPrefix(files: IndexFiles, prefix: string): Promise<Reading[]> {
  if (prefix.length < SHORTEST_PREFIX) return [];
  const first = files.shardOf(prefix);
  const last = Math.min(files.shardOf(`${prefix}\uffff`), first + MOST_SHARDS - 1);
  const shards = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const begun = await Promise.all(
    shards.map(async (shard) => {
      const postings = await files.shard(shard);
      const start = findPlace(postings.words, prefix);
      const end = findPlace(postings.words, `${prefix}\uffff`);
      return Array.from({ length: end - start }, (_, place) => ({
        postings,
        shard,
        index: start + place,
        count: postings.counts[start + place] ?? 0,
        share: prefix.length / (postings.words[start + place]?.length ?? 1),
      }));
    }),
  );
  return begun
    .flat()
    .filter(({ share }) => share < 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PREFIXED)
    .map(({ postings, shard, index, share }) => toReading(postings, shard, index, 'prefix', share));
}
