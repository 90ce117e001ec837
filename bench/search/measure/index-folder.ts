import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { IndexFile } from '../../../src/search/answer.ts';

/** What an index weighs, all files together. */
export interface Payload {
  files: number;
  raw: number;
  gzip: number;
  brotli: number;
  /** Of `brotli`, what is in files that only hold the texts of results, apart from what finds them. */
  texts: number;
  /** Brotli at less than its best: the index is too large to wait for that. */
  estimated: boolean;
}

/** Ends the name of a file's compressed twin. */
export const COMPRESSED = '.br';

/** Above so many bytes brotli's best setting takes minutes. */
const LARGE = 32_000_000;
const BEST = 11;
const GOOD = 9;

/** Puts the files of an index into an empty folder. */
export async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

/**
 * Compresses every file of a folder beside itself, as a server would, and adds up.
 *
 * @param options.texts tells the names of files that only hold the texts of results
 * @param options.quick compresses less well, as it does what is large
 */
export async function compressFolder(
  folder: string,
  { texts, quick }: { texts?: RegExp | undefined; quick: boolean },
): Promise<Payload> {
  const paths = await listFiles(folder);
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const raw = contents.reduce((sum, { length }) => sum + length, 0);
  const estimated = quick || raw > LARGE;
  const payload: Payload = { files: paths.length, raw, gzip: 0, brotli: 0, texts: 0, estimated };
  for (const [index, path] of paths.entries()) {
    const bytes = contents[index] ?? Buffer.alloc(0);
    const sent = await compressFile(path, bytes, estimated ? GOOD : BEST);
    payload.brotli += sent;
    if (texts?.test(path)) payload.texts += sent;
    payload.gzip += Math.min((await promisify(gzip)(bytes, { level: 9 })).length, bytes.length);
  }
  return payload;
}

/**
 * Compresses one file beside itself.
 *
 * @returns its size as sent: what does not shrink is sent as it is
 */
export async function compressFile(path: string, bytes: Buffer, quality = BEST): Promise<number> {
  const small = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  await writeFile(path + COMPRESSED, small);
  return Math.min(small.length, bytes.length);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(COMPRESSED))
    .map((entry) => join(entry.parentPath, entry.name));
}
