import type { Status } from './domain/status.ts';
import { settings } from './settings.ts';

/**
 * The only file that knows URLs. Every function returns a path from the site's root, with the base path in front.
 */
const at = (path: string): string => `${settings.BASE_PATH}${path}`;

export const homePath = at('');
export const claimsPath = at('claims/');
export const sourcesPath = at('sources/');
export const originsPath = at('origins/');
export const methodologyPath = at('methodology/');
export const aboutPath = at('about/');
export const faviconPath = at('favicon.svg');

/** Page of one claim. */
export const claimPath = (id: string): string => at(`claims/${id}/`);
/** Claims of one status. */
export const statusPath = (status: Status): string => at(`claims/status/${status}/`);
/** Claims on one host state. */
export const hostStatePath = (state: string): string => at(`claims/host/${state.toLowerCase()}/`);
/** Page of one source. */
export const sourcePath = (id: string): string => at(`sources/${id}/`);
/** Page of one origin. */
export const originPath = (slug: string): string => at(`origins/${slug}/`);
/** Where a rule of docs/assessment.md stands on the methodology page; `name` is the rest of its heading. */
export const rulePath = (rule: string, name: string): string =>
  `${methodologyPath}#${rule.toLowerCase()}-${name}`;

/** Path of a record's file in the repository. */
export const recordFile = (kind: 'claims' | 'sources', id: string): string =>
  `content/${kind}/${id}.md`;
/** A record's file on the code host, where one is set. */
export const recordUrl = (kind: 'claims' | 'sources', id: string): string | undefined =>
  settings.REPOSITORY_URL && `${settings.REPOSITORY_URL}/blob/HEAD/${recordFile(kind, id)}`;
/** The whole address of a path, where the site's address is set. */
export const absoluteUrl = (path: string): string | undefined =>
  settings.SITE_URL && `${settings.SITE_URL}${path}`;
