import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatIssues } from '../src/content/format-issues.ts';
import type { LoadedContent } from '../src/content/load-content.ts';
import { prepareFiles, type Prepared } from '../src/content/prepare-files.ts';
import { type RecordFields, writeRecord } from '../src/content/write-record.ts';
import type { RecordDraft } from '../src/domain/check-record.ts';
import type { Day } from '../src/domain/dates.ts';
import type { RecordKind } from '../src/domain/graph.ts';
import { formatEffectText } from '../src/views/effect-text.ts';
import { toEffectView } from '../src/views/effect-view.ts';

/** What a record is called on the command line, and its kind. */
export const KINDS = { source: 'sources', claim: 'claims' } as const satisfies Record<
  string,
  RecordKind
>;
export type RecordName = keyof typeof KINDS;

/** The records to which one is added. */
export type Destination = {
  present: LoadedContent;
  /** The content directory. */
  directory: string;
  today: Day;
};

/** A new record as a file, and what it does to the others. */
export type Addition = Prepared & {
  /** Path of the file. */
  file: string;
  text: string;
};

/**
 * Writes a new record as the text of its file and checks it among the others, byte for byte as `npm run check` will.
 * Nothing is written to disk.
 */
export function prepareRecord(
  { kind, id, fields, body }: RecordDraft,
  { present, directory, today }: Destination,
): Addition {
  const file = `${directory}/${kind}/${id}.md`;
  const text = writeRecord(kind, fields as RecordFields[typeof kind], body);
  return { file, text, ...prepareFiles([{ path: file, text }], present, directory, today) };
}

/**
 * Writes the file of a new record and says what it changes. Where there is one already, the text goes to standard
 * output, and the command fails: nothing is ever overwritten.
 *
 * @returns whether it was written
 */
export function saveRecord(
  { file, text, issues, effects, graph }: Addition,
  { present }: Destination,
): boolean {
  if (existsSync(file)) {
    process.stdout.write(text);
    console.error(`${file} is there already, and nothing is overwritten: choose another --id.`);
    process.exitCode = 1;
    return false;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`${file} is written.`);
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) console.log(`\n${formatIssues(warnings)}`);
  console.log(`\n${formatEffectText(toEffectView(effects, present.graph, graph))}`);
  console.log('\nNext: npm run verdicts, commit both files, and open a pull request.');
  return true;
}
