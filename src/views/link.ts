import type { Claim } from '../domain/claim.ts';
import type { Origin } from '../domain/origins.ts';
import type { Source } from '../domain/source.ts';
import { claimPath, originPath, sourcePath } from '../paths.ts';
import { formatCount, formatDate } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Register, slugOf } from './register.ts';

/** A link with its text. */
export type Link = { label: string; href: string };

/** A claim by its title. */
export function linkClaim({ id, title }: Claim): Link {
  return { label: title, href: claimPath(id) };
}

/** A source by its publisher and date: what tells documents apart in a short list. */
export function linkSource({ id, publisher, published, retracted }: Source): Link {
  const label = `${publisher}, ${formatDate(published)}`;
  return { label: retracted ? words.evidence.linkRetracted(label) : label, href: sourcePath(id) };
}

/** Sources by id; ids that are not on record are left out. */
export function linkSources({ graph }: Register, ids: readonly string[]): Link[] {
  return ids.flatMap((id) => graph.sources.get(id) ?? []).map(linkSource);
}

/** An origin by what it is called. */
export function linkOrigin(register: Register, origin: Origin): Link {
  return { label: nameOrigin(origin), href: originPath(slugOf(register, origin)) };
}

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
