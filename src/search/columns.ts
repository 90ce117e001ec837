import { ByteReader, ByteWriter, joinStreams, readJson, splitStreams, writeJson } from './bytes.ts';
import type { Concepts } from './concepts.ts';
import { FACETS, type FacetName, type SearchRecord } from './record.ts';

/** One facet: every different set of values, and the number of the set that each record has. */
export type FacetColumn = { sets: readonly (readonly string[])[]; ofRecord: Uint32Array };

/** What is known of every record, column by column: all that filters, counts, dates and the ranking need. */
export type Columns = {
  size: number;
  /** The first so many records are claims, the others sources. */
  claims: number;
  facets: Readonly<Record<FacetName, FacetColumn>>;
  /** Words in the title by record, at most 255. */
  titleLengths: Uint8Array;
  /** Words in all fields by record, in steps of `LENGTH_STEP`. */
  lengths: Uint8Array;
  /** The mean of `lengths`. */
  meanLength: number;
  /** Documents that bear on each record, at most 255. */
  prominences: Uint8Array;
  /** Days since 1 January 1900, and one more; 0 for undated records. */
  days: Uint32Array;
  /** The concept of each word that means the same as others. */
  concepts: ReadonlyMap<string, string>;
};

/** Longer steps would make the length of short records useless, shorter ones bytes of noise. */
export const LENGTH_STEP = 8;

/** Number of words of a record. */
export type WordCounts = { title: number; all: number };

type Header = { claims: number; concepts: Concepts; sets: string[][][] };

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** Writes the columns of the records, given in the order of the index. */
export function writeColumns(
  records: readonly SearchRecord[],
  counts: readonly WordCounts[],
  concepts: Concepts,
): Uint8Array {
  const facets = FACETS.map((name) =>
    numberSets(records.map((record) => record.facets[name] ?? [])),
  );
  const claims = records.filter(({ kind }) => kind === 'claim').length;
  const header = writeJson({ claims, concepts, sets: facets.map(({ sets }) => sets) });
  return joinStreams([
    header,
    Uint8Array.from(counts, ({ title }) => Math.min(title, 255)),
    Uint8Array.from(counts, ({ all }) => Math.min(Math.ceil(all / LENGTH_STEP), 255)),
    Uint8Array.from(records, ({ prominence = 0 }) => Math.min(prominence, 255)),
    writeNumbers(records.map(({ day }) => (day === undefined ? 0 : countDays(day)))),
    ...facets.map(({ ofRecord }) => writeNumbers(ofRecord)),
  ]);
}

/** Reads what `writeColumns` wrote. */
export function readColumns(file: Uint8Array): Columns {
  const [header, titleLengths, lengths, prominences, days, ...facets] = splitStreams(file);
  if (!header || !titleLengths || !lengths || !prominences || !days) throw new Error('no columns');
  const { claims, concepts, sets } = readJson(header) as Header;
  const size = lengths.length;
  const column = (name: FacetName): FacetColumn => {
    const index = FACETS.indexOf(name);
    const numbers = readNumbers(facets[index] ?? new Uint8Array(), size);
    return { sets: sets[index] ?? [], ofRecord: numbers };
  };
  return {
    size,
    claims,
    titleLengths,
    lengths,
    prominences,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(size, 1),
    days: readNumbers(days, size),
    facets: mapFacets(column),
    concepts: new Map(
      Object.entries(concepts).flatMap(([concept, words]) =>
        words.map((word) => [word, concept] as const),
      ),
    ),
  };
}

/** Something for every facet, by its name. */
export function mapFacets<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, Value>;
}

/** Gives each different set of values a number, the first seen the lowest. */
function numberSets(all: readonly (readonly string[])[]): { sets: string[][]; ofRecord: number[] } {
  const numbers = new Map<string, number>();
  const sets: string[][] = [];
  const ofRecord = all.map((values) => {
    const set = [...new Set(values)].sort();
    const key = set.join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, ofRecord };
}

function countDays(day: string): number {
  return Math.max(1, Math.round((Date.parse(day) - FIRST_DAY) / DAY) + 1);
}

function writeNumbers(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  for (const number of numbers) writer.writeNumber(number);
  return writer.toBytes();
}

function readNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  return Uint32Array.from({ length: count }, () => reader.readNumber());
}
