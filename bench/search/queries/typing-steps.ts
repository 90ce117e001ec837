import { createRandom } from '../corpus/random.ts';
import type { KnownItemQuery } from './query.ts';

/** Results are asked for from the second letter on. */
const SHORTEST = 2;

/**
 * What stands in the search box while a query is typed: one beginning of each query, cut anywhere
 * from the second letter on. Such beginnings match far more than whole words do.
 */
export function typingSteps(queries: readonly KnownItemQuery[]): string[] {
  const random = createRandom(`typing ${queries.length}`);
  return queries
    .map(({ text }) => [...text.replaceAll('"', '')])
    .filter(({ length }) => length > SHORTEST)
    .map((letters) => {
      const length = SHORTEST + random.below(letters.length - SHORTEST);
      return letters.slice(0, length).join('').trim();
    });
}
