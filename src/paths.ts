import type { Day } from './domain/dates.ts';
import type { RecordKind } from './domain/graph.ts';
import { settings } from './settings.ts';

/**
 * The only file that knows URLs. Every function returns a path from the site's root, with the base path in front.
 */
const at = (path: string): string => `${settings.BASE_PATH}${path}`;

export const homePath = at('');
export const claimsPath = at('claims/');
export const sourcesPath = at('sources/');
export const originsPath = at('origins/');
export const statesPath = at('states/');
export const gapsPath = at('gaps/');
export const searchPath = at('search/');
export const methodologyPath = at('methodology/');
export const aboutPath = at('about/');
export const styleGuidePath = at('styleguide/');
export const correctionsPath = at('corrections/');
export const contributePath = at('contribute/');
export const faviconPath = at('favicon.svg');

/** Page of one claim. */
export const claimPath = (id: string): string => at(`claims/${id}/`);
/** Properties of claims whose values have pages. */
export type FacetName = 'status' | 'answer' | 'host' | 'sending' | 'mission' | 'year';
/** Claims that share one value of a facet; state codes in lower case. */
export const facetPath = (facet: FacetName, value: string): string =>
  at(`claims/${facet}/${value}/`);
/** Page that compares a group of rival claims, by the id of the first. */
export const comparisonPath = (id: string): string => at(`compare/${id}/`);
/** Page of one state, by its ISO code. */
export const statePath = (code: string): string => at(`states/${code.toLowerCase()}/`);
/** Page of one source. */
export const sourcePath = (id: string): string => at(`sources/${id}/`);
/** Sources of one year, or `undated`. */
export const sourceYearPath = (year: string): string => at(`sources/year/${year}/`);
/** Page of one origin. */
export const originPath = (slug: string): string => at(`origins/${slug}/`);
/**
 * A preview image: `site`, or `claims/` with an id. Networks keep images by their address, so the day from which it is
 * makes them fetch a new one.
 */
export const previewPath = (image: string, asOf?: Day): string =>
  at(`previews/${image}.png${asOf === undefined ? '' : `?as-of=${asOf}`}`);
/** One file of the search index, by its name. */
export const searchFilePath = (name: string): string => at(`search/${name}`);
/** One file that the form loads, by its name. */
export const contributeFilePath = (name: string): string => at(`contribute/${name}`);
/** The form for a task: a new source, a new claim, or the correction of a record. */
export const contributeTaskPath = (task: 'source' | 'claim' | 'correction'): string =>
  `${contributePath}?task=${task}`;
/** The form with the file of a record to be corrected. */
export const correctionPath = (kind: RecordKind, id: string): string =>
  `${contributeTaskPath('correction')}&record=${kind}/${id}`;
/** Where a rule of docs/assessment.md stands on the methodology page; `name` is the rest of its heading. */
export const rulePath = (rule: string, name: string): string =>
  `${methodologyPath}#${rule.toLowerCase()}-${name}`;

/** JSON Schema of a kind of record, for editors. */
export const schemaPath = (name: 'claim' | 'source'): string => at(`schemas/${name}.json`);

/** Path of a record's file in the repository. */
export const recordFile = (kind: RecordKind, id: string): string => `content/${kind}/${id}.md`;
/** A file of the repository on the code host, where one is set. */
export const repositoryFile = (file: string): string | undefined =>
  settings.REPOSITORY_URL && `${settings.REPOSITORY_URL}/blob/HEAD/${file}`;
/** A record's file on the code host, where one is set. */
export const recordUrl = (kind: RecordKind, id: string): string | undefined =>
  repositoryFile(recordFile(kind, id));
/** Address of the repository on the code host, where one is set; the form hands it to its worker. */
export const repositoryUrl = settings.REPOSITORY_URL;
/**
 * The code host's page for a new record with its path filled in, and its text where that is given; GitHub's
 * parameters, which Gitea has taken over.
 */
export const newRecordUrl = (
  repository: string,
  kind: RecordKind,
  id: string,
  text?: string,
): string =>
  `${repository}/new/HEAD?${encodeParameters({
    filename: recordFile(kind, id),
    ...(text !== undefined && { value: text }),
  })}`;
/** The code host's page for editing a record's file. */
export const editRecordUrl = (repository: string, kind: RecordKind, id: string): string =>
  `${repository}/edit/HEAD/${recordFile(kind, id)}`;
/** The whole address of a path, where the site's address is set. */
export const absoluteUrl = (path: string): string | undefined =>
  settings.SITE_URL && `${settings.SITE_URL}${path}`;

/** Spaces become %20, which is read alike everywhere; a plus sign is not. */
function encodeParameters(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
