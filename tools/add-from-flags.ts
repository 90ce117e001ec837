import { formatIssues } from '../src/content/format-issues.ts';
import { isSound } from '../src/content/load-content.ts';
import {
  type Destination,
  KINDS,
  prepareRecord,
  type RecordName,
  saveRecord,
} from './add-record.ts';
import { draftFromFlags } from './draft-from-flags.ts';
import type { RecordFlags } from './record-flags.ts';

/**
 * Writes a new record that is given in flags, or prints its file with `--print`; one with errors is only said to have
 * them, and lets the command fail.
 *
 * @param flags with the address of a source, where one was given
 * @returns the flags that are still needed; with any, nothing was done
 */
export function addFromFlags(
  name: RecordName,
  flags: Pick<RecordFlags, 'fields' | 'id' | 'body' | 'print'> & { url?: string | undefined },
  destination: Destination,
): string[] {
  const { draft, missing } = draftFromFlags(KINDS[name], flags, destination.present.graph);
  if (missing.length > 0) return missing;
  const addition = prepareRecord(draft, destination);
  if (flags.print) process.stdout.write(addition.text);
  if (!isSound(addition.issues)) {
    console.error(formatIssues(addition.issues));
    process.exitCode = 1;
  } else if (!flags.print) {
    saveRecord(addition, destination);
  }
  return [];
}
