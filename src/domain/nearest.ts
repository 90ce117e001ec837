import Fuse from 'fuse.js';

/** Fuse's measure of unlikeness: 0 is the same text, 1 has nothing in common. Above this, a suggestion misleads. */
const UNLIKE = 0.4;
/** More than any id or key has: whatever follows would only cost time. */
const COMPARED = 80;

/** Finds the valid value that a mistyped one most likely means; `undefined` where none is near. */
export function findNearest(mistyped: string, valid: Iterable<string>): string | undefined {
  return rankNearest(mistyped, valid)[0];
}

/** Finds the valid values that a mistyped one may mean, the most likely first; none where none is near. */
export function rankNearest(mistyped: string, valid: Iterable<string>): string[] {
  const typed = mistyped.slice(0, COMPARED);
  // Fuse finds a part in a longer text, but cannot tell "published" from "publisher" for "publishd".
  return new Fuse([...valid], { threshold: UNLIKE, ignoreLocation: true })
    .search(typed)
    .map(({ item }) => ({ item, edits: countEdits(typed, item) }))
    .sort((a, b) => a.edits - b.edits)
    .map(({ item }) => item);
}

/** The hint that goes with a mistyped value: the nearest valid one, else the sentence given. */
export function hintNearest(mistyped: string, valid: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(mistyped, valid);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

/** Levenshtein's distance: the fewest letters to add, drop or replace that make one text the other. */
function countEdits(from: string, to: string): number {
  const letters = [...to];
  const last = [...from].reduce(
    (row, letter, index) => {
      const next = [index + 1];
      for (const [column, other] of letters.entries()) {
        const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
        const dropped = (row[column + 1] ?? 0) + 1;
        const added = (next[column] ?? 0) + 1;
        next.push(Math.min(replaced, dropped, added));
      }
      return next;
    },
    [0, ...letters.map((_, column) => column + 1)],
  );
  return last.at(-1) ?? 0;
}
