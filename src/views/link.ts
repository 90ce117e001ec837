import type { Claim } from '../domain/claim.ts';
import type { Origin } from '../domain/origins.ts';
import type { Source } from '../domain/source.ts';
import { claimPath, originPath, sourcePath } from '../paths.ts';
import { nameOrigin } from './name-origin.ts';
import { nameSource } from './name-source.ts';
import { type Register, slugOf } from './register.ts';

/** A link with its text. */
export type Link = { label: string; href: string };

/** A claim by its title. */
export function linkClaim({ id, title }: Claim): Link {
  return { label: title, href: claimPath(id) };
}

/** A source by its name. */
export function linkSource(source: Source): Link {
  return { label: nameSource(source), href: sourcePath(source.id) };
}

/** Sources by id; ids that are not on record are left out. */
export function linkSources({ graph }: Register, ids: readonly string[]): Link[] {
  return ids.flatMap((id) => graph.sources.get(id) ?? []).map(linkSource);
}

/** An origin by what it is called. */
export function linkOrigin(register: Register, origin: Origin): Link {
  return { label: nameOrigin(origin), href: originPath(slugOf(register, origin)) };
}
