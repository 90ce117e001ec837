/** What there is, and where: the beginning of the file that the browser reads first. */
export type Manifest = {
  /** Changes when the format of the files does. */
  format: typeof FORMAT;
  /** Of all files: their names begin with it, so that a file never changes under its name. */
  hash: string;
  /** Number of records. */
  size: number;
  /** The first word of each shard. */
  shards: readonly string[];
  /** The number of the first record of each file of texts. */
  texts: readonly number[];
};

export const FORMAT = 2;

/** The file that the browser reads first, the only one whose content changes under its name. */
export const START_NAME = 'start.txt';

/**
 * What the files of an index are called. All end in `.txt`: static hosts compress by the type that they guess from the
 * ending; every one compresses plain text, and few what they do not know. It halves them.
 */
export const fileNames = {
  /** The words in which mistyped ones are looked for. */
  spellings: (hash: string) => `${hash}-spellings.txt`,
  /** A range of words with their records and places. */
  postings: (hash: string, shard: number) => `${hash}-words-${shard}.txt`,
  /** What results show of a range of records. */
  texts: (hash: string, block: number) => `${hash}-texts-${block}.txt`,
};
