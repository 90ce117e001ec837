import { readContentFiles, nameDirectory } from '../content/read-files.ts';
import { parseContent } from '../content/parse-content.ts';
import { packRecords } from './packed-records.ts';

/** A file that the form loads, by the name under which it is served. */
export type FormFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Characters of the hash in the name of the records. */
const HASH_LENGTH = 10;

/**
 * Makes the files that the form loads: all records as data, the first, whose name changes with them; and the text of
 * each record, for corrections.
 *
 * @param directory the content directory
 */
export async function packFormFiles(directory: string): Promise<FormFile[]> {
  const files = await readContentFiles(directory);
  const base = nameDirectory(directory);
  const records = packRecords(parseContent(files, base));
  const bytes = new TextEncoder().encode(JSON.stringify(records));
  return [
    { name: `records-${await hash(bytes)}.json`, bytes },
    ...files.map((file) => ({
      name: file.path.slice(base.length + 1),
      bytes: new Uint8Array(file.bytes),
    })),
  ];
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}
