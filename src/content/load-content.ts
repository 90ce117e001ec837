import type { Day } from '../domain/dates.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import type { Issue } from '../domain/issue.ts';
import { checkContent } from './check-content.ts';
import { parseContent, type ParsedContent } from './parse-content.ts';
import { nameDirectory, readContentFiles } from './read-files.ts';

/** A content directory, read, parsed and checked. */
export type LoadedContent = {
  /** The records without a mistake of form. */
  graph: Graph;
  issues: readonly Issue[];
  /** Paths of all files that were read. */
  files: readonly string[];
  /** What the graph and the issues were made of, for putting one more file to it. */
  parsed: ParsedContent;
};

/**
 * Reads, parses and checks a content directory: the one way in for the site and the commands.
 *
 * @param today makes later dates an error
 * @throws Error when the directory cannot be read
 */
export async function loadContent(directory: string, today?: Day): Promise<LoadedContent> {
  const files = await readContentFiles(directory);
  const parsed = parseContent(files, nameDirectory(directory));
  return {
    graph: buildGraph(parsed.records),
    issues: checkContent(parsed, today),
    files: files.map(({ path }) => path),
    parsed,
  };
}

/** True when nothing among the issues stops a build. */
export function isSound(issues: readonly Issue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}
