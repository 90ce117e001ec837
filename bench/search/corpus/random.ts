/** A source of random choices that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, but not including, `limit`. */
  below: (limit: number) => number;
  /** One item of a list that is not empty. */
  pick: <T>(items: readonly T[]) => T;
  /** True in this share of the cases. */
  chance: (share: number) => boolean;
}

/**
 * Makes a source of random choices from a seed in words, such as `corpus 10000`: sfc32, started
 * from an FNV-1a hash of the seed.
 */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, hashText(seed), 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first numbers still show the seed.
  for (let round = 0; round < 15; round += 1) next();

  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from an empty list.');
      return item;
    },
    chance: (share) => next() < share,
  };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
