import type { Columns } from './columns.ts';
import { bitOf, REPEATED } from './field-masks.ts';
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
/** What it adds that every word stands in what the record is called: it is what was asked for. */
const CALLED_BONUS = 1;
/** What it adds that every word stands in what the record says, and none only in what explains it. */
const SAID_BONUS = 0.5;
/** Claims gather what sources say: of two that fit alike the claim comes first. */
const CLAIM_BONUS = 1.1;
/** What ten times the documents add to the score of a record. */
const PROMINENCE_BONUS = 0.2;
/** Where no record holds every word, those count that hold at least this share of what the best one holds. */
const PARTIAL_SHARE = 0.6;

/** The records that answer the words of a query. */
export type Scored = {
  /** Ascending. */
  records: readonly number[];
  /** The score of one of them. */
  scoreOf: (record: number) => number;
  /** Whether they hold every word that decides. */
  whole: boolean;
};

/**
 * How well a word fits each of the records that answer, and how rare it is. How sure it is that the record holds it where
 * it matters is told beside: from 0, not there, to 1, there in the surest of its readings.
 */
type Fit = {
  rarity: number;
  best: Float32Array;
  /** In the title. */
  titled: Float32Array;
  /** In what the record is called. */
  called: Float32Array;
  /** In what the record says. */
  said: Float32Array;
};

const [TITLE, STATEMENT, ALIASES, NAMES, QUOTE] = (
  ['title', 'statement', 'aliases', 'names', 'quote'] as const
).map(bitOf) as [number, number, number, number, number];
const CALLED = TITLE | ALIASES | NAMES;
const SAID = TITLE | STATEMENT | ALIASES | QUOTE;

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
  const { rarities, held, shares, all, most } = weighWords(terms, columns.size);
  const deciding = terms.filter(({ minor }) => !minor).length;
  const whole = deciding > 0 && held.includes(deciding);
  const records: number[] = [];
  const slots = new Int32Array(columns.size).fill(-1);
  for (let record = 0; most > 0 && record < columns.size; record += 1) {
    const answers = whole
      ? held[record] === deciding
      : (shares[record] ?? 0) >= PARTIAL_SHARE * most;
    if (answers) slots[record] = records.push(record) - 1;
  }
  // Only when asked for: a query whose words mean more after all needs none of this.
  const scoreAll = () => {
    const fits = terms.map((term, index) =>
      fitTerm(term, rarities[index] ?? 0, slots, records.length),
    );
    const scored = new Float64Array(records.length);
    for (let slot = 0; slot < scored.length; slot += 1) {
      const record = records[slot] ?? 0;
      const share = (shares[record] ?? 0) / all;
      scored[slot] = share ** 2 * scoreRecord(record, slot, fits, columns);
    }
    return scored;
  };
  let scores: Float64Array | undefined;
  return { records, whole, scoreOf: (record) => (scores ??= scoreAll())[slots[record] ?? -1] ?? 0 };
}

/**
 * How rare each word is; how many of those that decide each record holds, and how rare these are together: of all words,
 * and the most that a record holds.
 */
function weighWords(terms: readonly Term[], size: number) {
  const held = new Uint8Array(size);
  const shares = new Float64Array(size);
  const seen = new Uint8Array(size);
  const holders = new Uint32Array(size);
  const rarities: number[] = [];
  let [all, most] = [0, 0];
  for (const [index, { readings }] of terms.entries()) {
    let count = 0;
    for (const { records } of readings) {
      for (let posting = 0; posting < records.length; posting += 1) {
        const record = records[posting] ?? 0;
        if (seen[record] === index + 1) continue;
        seen[record] = index + 1;
        holders[count] = record;
        count += 1;
      }
    }
    const rarity = measureRarity(count, size);
    rarities.push(rarity);
    if (terms[index]?.minor) continue;
    all += rarity;
    for (let holder = 0; holder < count; holder += 1) {
      const record = holders[holder] ?? 0;
      const share = (shares[record] ?? 0) + rarity;
      held[record] = (held[record] ?? 0) + 1;
      shares[record] = share;
      if (share > most) most = share;
    }
  }
  return { rarities, held, shares, all, most };
}

/** How much it says that a record holds a word: the rarer, the more (BM25's idf); never nothing. */
function measureRarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** Looks for the best reading of a term in each record that answers. */
function fitTerm({ readings }: Term, rarity: number, slots: Int32Array, count: number): Fit {
  const fit: Fit = {
    rarity,
    best: new Float32Array(count),
    titled: new Float32Array(count),
    called: new Float32Array(count),
    said: new Float32Array(count),
  };
  const surest = Math.max(0, ...readings.map(({ sureness }) => sureness));
  for (const { records, masks, weight, sureness } of readings) {
    const sure = sureness / surest;
    for (let posting = 0; posting < records.length; posting += 1) {
      const slot = slots[records[posting] ?? 0] ?? -1;
      if (slot < 0) continue;
      const mask = masks[posting] ?? 0;
      raise(fit.best, slot, weight * (WEIGHT_OF_MASK[mask] ?? 0));
      if (mask & TITLE) raise(fit.titled, slot, sure);
      if (mask & CALLED) raise(fit.called, slot, sure);
      if (mask & SAID) raise(fit.said, slot, sure);
    }
  }
  return fit;
}

function raise(values: Float32Array, slot: number, value: number): void {
  if (value > (values[slot] ?? 0)) values[slot] = value;
}

/** What a record scores by its words, each worth the more the rarer it is, and by what it is. */
function scoreRecord(record: number, slot: number, fits: readonly Fit[], columns: Columns): number {
  const length = (columns.lengths[record] ?? 0) / (columns.meanLength || 1);
  const half = HALF * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  let score = 0;
  let titled = 0;
  // All words or none: what holds the least sure one decides.
  let [called, said] = [1, 1];
  for (const fit of fits) {
    const best = fit.best[slot] ?? 0;
    score += (fit.rarity * best) / (best + half);
    titled += fit.titled[slot] ?? 0;
    called = Math.min(called, fit.called[slot] ?? 0);
    said = Math.min(said, fit.said[slot] ?? 0);
  }
  const covered = Math.min(1, titled / Math.max(1, columns.titleLengths[record] ?? 1));
  const titleBonus = 1 + TITLE_BONUS * covered;
  const wholeBonus = 1 + CALLED_BONUS * called + SAID_BONUS * said;
  const claimBonus = record < columns.claims ? CLAIM_BONUS : 1;
  const prominence = Math.log10(1 + (columns.prominences[record] ?? 0));
  return score * titleBonus * wholeBonus * claimBonus * (1 + PROMINENCE_BONUS * prominence);
}
