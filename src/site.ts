import { execFileSync } from 'node:child_process';
import { loadContent } from './content/load-content.ts';
import { type FormFile, packFormFiles } from './contribute/form-files.ts';
import { formatIssues, formatTotals } from './content/format-issues.ts';
import { type Day, parseDate } from './domain/dates.ts';
import type { Graph } from './domain/graph.ts';
import type { IndexFile } from './search/answer.ts';
import { buildIndex } from './search/build-index.ts';
import { CONCEPTS } from './search/vocabulary.ts';
import type { Issue } from './domain/issue.ts';
import { settings } from './settings.ts';
import { buildRegister, type Register } from './views/register.ts';
import { toSearchRecords } from './views/search-records.ts';

/** Where the records are. */
export const CONTENT_DIRECTORY = settings.CONTENT;

let register: Promise<Register> | undefined;
let searchFiles: Promise<IndexFile[]> | undefined;
let formFiles: Promise<FormFile[]> | undefined;

/** The register of this build, read once. In development a change of content starts this file anew. */
export function getRegister(): Promise<Register> {
  register ??= loadContent(CONTENT_DIRECTORY).then(({ graph }) =>
    buildRegister(graph, settings.AS_OF ?? lastContentCommit() ?? newestDocument(graph)),
  );
  return register;
}

/** The files of the search index, built once. */
export function getSearchFiles(): Promise<IndexFile[]> {
  searchFiles ??= getRegister().then((all) => buildIndex(toSearchRecords(all), CONCEPTS));
  return searchFiles;
}

/** The files that the form loads, made once. */
export function getFormFiles(): Promise<FormFile[]> {
  formFiles ??= packFormFiles(CONTENT_DIRECTORY);
  return formFiles;
}

/** Checks the content, says on standard error what is wrong with it, and returns all issues. */
export async function reportContent(): Promise<readonly Issue[]> {
  const { issues } = await loadContent(CONTENT_DIRECTORY);
  if (issues.length > 0) console.error(`${formatIssues(issues)}\n\n${formatTotals(issues)}`);
  return issues;
}

/** The day of the last commit that touched content; unknown outside a repository. */
function lastContentCommit(): Day | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs', '--', CONTENT_DIRECTORY], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return day.trim() || undefined;
  } catch {
    // No git, or no repository: an exported copy of the project builds too.
    return undefined;
  }
}

/** The newest day of which it is sure that something was published by then: a year's document may be of January. */
function newestDocument(graph: Graph): Day | undefined {
  const days = [...graph.sources.values()].flatMap(({ published }) =>
    published === undefined ? [] : (parseDate(published)?.first ?? []),
  );
  return days.sort().at(-1);
}
