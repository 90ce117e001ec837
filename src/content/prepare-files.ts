import type { Day } from '../domain/dates.ts';
import { compareAssessments, type Effect } from '../domain/effect.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import type { Issue } from '../domain/issue.ts';
import { checkContent } from './check-content.ts';
import type { ParsedContent } from './parse-content.ts';
import { replaceFile } from './replace-file.ts';

/** Records as they are, to which files are to be put. */
export type Present = { graph: Graph; parsed: ParsedContent; issues: readonly Issue[] };

/** What files do to the records. */
export type Prepared = {
  /** What is wrong because of them, in the files themselves or in others. */
  issues: readonly Issue[];
  /** The graph with the files, and what they change. */
  graph: Graph;
  effects: readonly Effect[];
};

/**
 * Puts files to the records, each in place of the one at its path, and checks them byte for byte as `npm run check`
 * will. Nothing is written.
 *
 * @param directory the content directory
 * @param today makes later dates an error
 */
export function prepareFiles(
  files: readonly { path: string; text: string }[],
  { graph: before, parsed, issues: present }: Present,
  directory: string,
  today: Day,
): Prepared {
  const after = files.reduce(
    (all, { path, text }) =>
      replaceFile(all, { path, bytes: new TextEncoder().encode(text) }, directory),
    parsed,
  );
  const known = new Set(present.map((issue) => JSON.stringify(issue)));
  const issues = checkContent(after, today).filter((issue) => !known.has(JSON.stringify(issue)));
  const graph = buildGraph(after.records);
  return { issues, graph, effects: compareAssessments(before, graph) };
}
