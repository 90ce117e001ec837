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
const TITLE_BONUS = 0.5;
/** Claims gather what sources say: of two that fit alike the claim comes first. */
const CLAIM_BONUS = 1.3;
/** What ten times the documents add to the score of a record. */
const PROMINENCE_BONUS = 0.15;
/** Where no record holds every word, those count that hold at least this share of what the best one holds. */
const PARTIAL_SHARE = 0.6;

/** Score by record number; 0 where a record does not answer. */
export type Scores = Float64Array;

/** What a term finds: how well it fits each record, from 0 to the sum of all weights, and how many it fits. */
type Fits = { best: Float32Array; count: number; inTitle: Uint8Array };

const WEIGHT_OF_MASK = Float32Array.from({ length: 256 }, (_, mask) => {
  const fields = FIELDS.filter((field) => mask & bitOf(field));
  const sum = fields.reduce((weight, field) => weight + FIELD_WEIGHTS[field], 0);
  return mask & REPEATED ? AGAIN * sum : sum;
});

/**
 * Scores every record by the words that it holds, like BM25 over weighted fields.
 *
 * A record answers when it holds each word that decides, in one of its readings. Where none does, those answer that
 * hold the most, weighed by how rare the words are.
 *
 * @returns scores, and whether they are of records that hold every word
 */
export function scoreRecords(
  terms: readonly Term[],
  columns: Columns,
): { scores: Scores; whole: boolean } {
  const fits = terms.map((term) => fitRecords(term, columns.size));
  const rarities = fits.map(({ count }) => measureRarity(count, columns.size));
  const deciding = terms.map(({ minor }) => !minor);
  const all = sum(rarities.filter((_, index) => deciding[index]));
  const shares = new Float64Array(columns.size);
  for (let record = 0; record < columns.size; record += 1) {
    let held = 0;
    for (let index = 0; index < fits.length; index += 1) {
      if (deciding[index] && (fits[index]?.best[record] ?? 0) > 0) held += rarities[index] ?? 0;
    }
    shares[record] = all > 0 ? held / all : 0;
  }
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const whole = most > 1 - 1e-9;
  const least = whole ? most - 1e-9 : PARTIAL_SHARE * most;
  const scores = shares.map((share, record) =>
    share > 0 && share >= least ? share ** 2 * scoreRecord(record, fits, rarities, columns) : 0,
  );
  return { scores, whole };
}

function scoreRecord(
  record: number,
  fits: readonly Fits[],
  rarities: readonly number[],
  columns: Columns,
): number {
  const length = (columns.lengths[record] ?? 0) / (columns.meanLength || 1);
  const half = HALF * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  let score = 0;
  let titled = 0;
  for (let index = 0; index < fits.length; index += 1) {
    const { best, inTitle } = fits[index] ?? NOTHING;
    const fit = best[record] ?? 0;
    score += ((rarities[index] ?? 0) * fit) / (fit + half);
    titled += inTitle[record] ?? 0;
  }
  const covered = Math.min(1, titled / Math.max(1, columns.titleLengths[record] ?? 1));
  const titleBonus = 1 + TITLE_BONUS * covered;
  const claimBonus = record < columns.claims ? CLAIM_BONUS : 1;
  const prominence = Math.log10(1 + (columns.prominences[record] ?? 0));
  return score * titleBonus * claimBonus * (1 + PROMINENCE_BONUS * prominence);
}

const NOTHING: Fits = { best: new Float32Array(), count: 0, inTitle: new Uint8Array() };

/** The best reading of a term in each record. */
function fitRecords({ readings }: Term, size: number): Fits {
  const best = new Float32Array(size);
  const inTitle = new Uint8Array(size);
  const title = bitOf('title');
  let count = 0;
  for (const { postings, index, weight } of readings) {
    const records = postings.recordsOf(index);
    const masks = postings.masksOf(index);
    for (let posting = 0; posting < records.length; posting += 1) {
      const [record, mask] = [records[posting] ?? 0, masks[posting] ?? 0];
      const fit = weight * (WEIGHT_OF_MASK[mask] ?? 0);
      const before = best[record] ?? 0;
      if (before === 0) count += 1;
      if (fit > before) best[record] = fit;
      if (mask & title) inTitle[record] = 1;
    }
  }
  return { best, count, inTitle };
}

/** How much it says that a record holds a word: the rarer, the more (BM25's idf); never nothing. */
function measureRarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
