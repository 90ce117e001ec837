import type { Columns } from './columns.ts';
import { bitOf, REPEATED } from './postings.ts';
import { FIELD_WEIGHTS, FIELDS } from './record.ts';
import type { Term } from './terms.ts';

/** Where a word stands decides how much it counts; this is half of the most that it can count (BM25's k₁). */
const HALF = 6;
/** How much a long record pays for its length (BM25's b). */
const LENGTH_SHARE = 0.3;
/** A word that is said again counts a little more. */
const AGAIN = 1.15;
/** What a title that the query covers altogether adds to the score. */
const TITLE_BONUS = 1.5;
/** Claims gather what sources say: of two that fit alike the claim comes first. */
const CLAIM_BONUS = 1.1;
/** What ten times the documents add to the score of a record. */
const PROMINENCE_BONUS = 0.15;
/** Where no record holds every word, those count that hold at least this share of what the best one holds. */
const PARTIAL_SHARE = 0.6;

/** The records that answer the words of a query. */
export type Scored = {
  /** Ascending. */
  records: readonly number[];
  /** By record; above 0 for those that answer. */
  scores: Float64Array;
  /** Whether they hold every word that decides. */
  whole: boolean;
};

/** How well a term fits each record, which records it fits at all, and in which it stands in the title. */
type Fit = { best: Float32Array; records: readonly number[]; titled: Uint8Array; rarity: number };

const WEIGHT_OF_MASK = Float32Array.from({ length: 256 }, (_, mask) => {
  const fields = FIELDS.filter((field) => mask & bitOf(field));
  const sum = fields.reduce((weight, field) => weight + FIELD_WEIGHTS[field], 0);
  return mask & REPEATED ? AGAIN * sum : sum;
});

/**
 * Scores the records that hold the words, like BM25 over weighted fields.
 *
 * A record answers when it holds each word that decides, in one of its readings. Where none does, those answer that
 * hold the most, weighed by how rare the words are; their score falls with the square of what they lack.
 */
export function scoreRecords(terms: readonly Term[], columns: Columns): Scored {
  const fits = terms.map((term) => fitTerm(term, columns.size));
  const shares = shareWords(
    fits.filter((_, index) => terms[index]?.minor === false),
    columns.size,
  );
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const whole = most > 0.999;
  const least = whole ? 0.999 : PARTIAL_SHARE * most;
  const records: number[] = [];
  const scores = new Float64Array(columns.size);
  for (let record = 0; most > 0 && record < columns.size; record += 1) {
    const share = shares[record] ?? 0;
    if (share < least) continue;
    records.push(record);
    scores[record] = share ** 2 * scoreRecord(record, fits, columns);
  }
  return { records, scores, whole };
}

/** The best reading of a term in each record. */
function fitTerm({ readings }: Term, size: number): Fit {
  const best = new Float32Array(size);
  const titled = new Uint8Array(size);
  const title = bitOf('title');
  const found: number[] = [];
  for (const { records, masks, weight } of readings) {
    for (let posting = 0; posting < records.length; posting += 1) {
      const [record, mask] = [records[posting] ?? 0, masks[posting] ?? 0];
      const fit = weight * (WEIGHT_OF_MASK[mask] ?? 0);
      const before = best[record] ?? 0;
      if (before === 0) found.push(record);
      if (fit > before) best[record] = fit;
      if (mask & title) titled[record] = 1;
    }
  }
  return { best, titled, records: found, rarity: measureRarity(found.length, size) };
}

/** How much it says that a record holds a word: the rarer, the more (BM25's idf); never nothing. */
function measureRarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** How much of the words each record holds, weighed by how rare they are: 1 is all. */
function shareWords(fits: readonly Fit[], size: number): Float64Array {
  const all = fits.reduce((sum, { rarity }) => sum + rarity, 0);
  const shares = new Float64Array(size);
  for (const { records, rarity } of fits) {
    for (const record of records) shares[record] = (shares[record] ?? 0) + rarity / all;
  }
  return shares;
}

function scoreRecord(record: number, fits: readonly Fit[], columns: Columns): number {
  const length = (columns.lengths[record] ?? 0) / (columns.meanLength || 1);
  const half = HALF * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  let score = 0;
  let titled = 0;
  for (const fit of fits) {
    const best = fit.best[record] ?? 0;
    score += (fit.rarity * best) / (best + half);
    titled += fit.titled[record] ?? 0;
  }
  const covered = Math.min(1, titled / Math.max(1, columns.titleLengths[record] ?? 1));
  const claimBonus = record < columns.claims ? CLAIM_BONUS : 1;
  const prominence = Math.log10(1 + (columns.prominences[record] ?? 0));
  return score * (1 + TITLE_BONUS * covered) * claimBonus * (1 + PROMINENCE_BONUS * prominence);
}
