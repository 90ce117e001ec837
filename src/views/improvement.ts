import type { RecordKind } from '../domain/graph.ts';
import { correctionPath, recordFile, recordUrl } from '../paths.ts';
import { settings } from '../settings.ts';
import { words } from '../words/words.ts';

/** How a reader gets a record corrected: by a link where a code host is set, else by hand. */
export type Improvement = {
  byHand: string;
  /** The form with the record's file in it. */
  correction: string;
  file?: string | undefined;
  contact?: string | undefined;
};

/** Says how to improve a record. */
export function toImprovement(kind: RecordKind, id: string): Improvement {
  return {
    byHand: words.improve.byHand(recordFile(kind, id)),
    correction: correctionPath(kind, id),
    file: recordUrl(kind, id),
    contact: settings.CONTACT_URL,
  };
}
