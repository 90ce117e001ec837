import type { Origin } from '../domain/origins.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';

/** What an origin is called. */
export function nameOrigin({ kind, label, members }: Origin): string {
  switch (kind) {
    case 'stated':
      return label;
    case 'publisher':
      return words.evidence.ownReporting(label);
    case 'circular':
      return words.origins.circular(formatCount(members.length, words.nouns.document));
    default:
      return kind satisfies never;
  }
}
