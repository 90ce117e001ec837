import { recordFile, recordUrl } from '../paths.ts';
import { settings } from '../settings.ts';
import { words } from '../words/words.ts';

/** How a reader gets a record corrected: by a link where a code host is set, else by hand. */
export type Improvement = {
  byHand: string;
  file?: string | undefined;
  contact?: string | undefined;
};

/** Says how to improve a record. */
export function toImprovement(kind: 'claims' | 'sources', id: string): Improvement {
  return {
    byHand: words.improve.byHand(recordFile(kind, id)),
    file: recordUrl(kind, id),
    contact: settings.CONTACT_URL,
  };
}
