import type { SearchRecord } from '../../../src/search/record.ts';
import { buildEvent } from './event.ts';
import { createRandom, type Random } from './random.ts';
import { writeClaim, writeNearCopy, writeSource } from './write-record.ts';
import { buildWorld, type World } from './world.ts';

/** One claim in so many records; the rest are sources that report it. */
const RECORDS_PER_CLAIM = 5;

/** Share of sources that are another source of the same claim with a few words changed. */
const NEAR_COPIES = 0.25;

/**
 * Builds a corpus like the project's own content, only larger: claims, each with the sources
 * that report it, a quarter of which nearly copy one another. The same size gives the same
 * records on every machine. How words, names and numbers are drawn is told in the README.
 */
export function buildSyntheticCorpus(size: number): SearchRecord[] {
  const random = createRandom(`corpus ${size}`);
  const world = buildWorld(random);
  const records: SearchRecord[] = [];
  while (records.length < size) {
    records.push(...writeReports(world, random, records.length));
  }
  return records.slice(0, size);
}

/** One claim and the sources that report it, numbered from `first` on. */
function writeReports(world: World, random: Random, first: number): SearchRecord[] {
  const event = buildEvent(world, random);
  const sources: SearchRecord[] = [];
  while (!random.chance(1 / RECORDS_PER_CLAIM)) {
    const id = `source-${first + 1 + sources.length}`;
    const copied =
      sources.length > 0 && random.chance(NEAR_COPIES) ? random.pick(sources) : undefined;
    if (copied) copied.prominence = (copied.prominence ?? 0) + 1;
    sources.push(
      copied ? writeNearCopy(copied, world, random, id) : writeSource(event, world, random, id),
    );
  }
  const claim = writeClaim(event, world, random, `claim-${first}`);
  return [{ ...claim, prominence: sources.length }, ...sources];
}
