import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedContent } from '../src/content/load-content.ts';
import { prepareFiles, type Prepared } from '../src/content/prepare-files.ts';
import { type RecordFields, writeRecord } from '../src/content/write-record.ts';
import type { RecordDraft } from '../src/domain/check-record.ts';
import type { Day } from '../src/domain/dates.ts';

/** A new record as a file, and what it does to the others. */
export type Addition = Prepared & {
  /** Path of the file. */
  file: string;
  text: string;
};

/**
 * Writes a new record as the text of its file and checks it among the others, byte for byte as `npm run check` will.
 * Nothing is written to disk.
 *
 * @param directory the content directory
 */
export function prepareRecord(
  { kind, id, fields, body }: RecordDraft,
  present: LoadedContent,
  directory: string,
  today: Day,
): Addition {
  const file = `${directory}/${kind}/${id}.md`;
  const text = writeRecord(kind, fields as RecordFields[typeof kind], body);
  return { file, text, ...prepareFiles([{ path: file, text }], present, directory, today) };
}

/**
 * Writes a new file.
 *
 * @throws Error when there is one already: nothing is ever overwritten
 */
export function writeNewFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}
