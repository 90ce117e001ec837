import Fuse from 'fuse.js';

/** Fuse's measure of unlikeness: 0 is the same text, 1 has nothing in common. Above this, a suggestion misleads. */
const UNLIKE = 0.4;

/** Finds the valid value that a mistyped one most likely means; `undefined` where none is near. */
export function findNearest(mistyped: string, valid: Iterable<string>): string | undefined {
  const fuse = new Fuse([...valid], {
    threshold: UNLIKE,
    ignoreLocation: true,
    includeScore: true,
  });
  return fuse.search(mistyped.slice(0, 80), { limit: 1 })[0]?.item;
}

/** The hint that goes with a mistyped value: the nearest valid one, else the sentence given. */
export function hintNearest(mistyped: string, valid: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(mistyped, valid);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}
