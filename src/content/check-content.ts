import { CHECKS } from '../domain/checks/catalogue.ts';
import type { Day } from '../domain/dates.ts';
import { buildGraph } from '../domain/graph.ts';
import { compareIssues, type Issue } from '../domain/issue.ts';
import type { ParsedContent } from './parse-content.ts';

/**
 * Runs every check on parsed content.
 * Returns all issues, those of form among them, in the order of files and lines.
 *
 * @param today makes later dates an error; left out by callers that read no clock
 */
export function checkContent(parsed: ParsedContent, today?: Day): Issue[] {
  const input = {
    claims: parsed.claims,
    sources: parsed.sources,
    graph: buildGraph(parsed.records),
    today,
  };
  const found = CHECKS.flatMap(({ id, severity, find }) =>
    find(input).map((finding): Issue => {
      const { file, message, hint } = finding;
      return { check: id, severity, file, ...parsed.locate(finding), message, hint };
    }),
  );
  return [...parsed.issues, ...found].sort(compareIssues);
}
