import { formatIssues } from '../src/content/format-issues.ts';
import { isSound } from '../src/content/load-content.ts';
import type { Graph } from '../src/domain/graph.ts';
import { loadOrStop } from './load-or-stop.ts';

/**
 * Reads records for a command that works only on those without an error. Where there is one, says which on standard
 * error, lets the command fail, and returns `undefined`.
 */
export async function loadSound(directory: string): Promise<Graph | undefined> {
  const { graph, issues } = await loadOrStop(directory);
  if (isSound(issues)) return graph;
  console.error(formatIssues(issues));
  process.exitCode = 1;
  return undefined;
}
