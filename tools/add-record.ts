import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../src/content/check-content.ts';
import type { LoadedContent } from '../src/content/load-content.ts';
import { replaceFile } from '../src/content/replace-file.ts';
import { type RecordFields, writeRecord } from '../src/content/write-record.ts';
import type { RecordDraft } from '../src/domain/check-record.ts';
import type { Day } from '../src/domain/dates.ts';
import { compareAssessments, type Effect } from '../src/domain/effect.ts';
import { buildGraph, type Graph } from '../src/domain/graph.ts';
import type { Issue } from '../src/domain/issue.ts';

/** A new record as a file, and what it does to the others. */
export type Addition = {
  /** Path of the file. */
  file: string;
  text: string;
  /** What is wrong because of it, in its own file or in another. */
  issues: readonly Issue[];
  /** The graph with the record, and what the record changes. */
  graph: Graph;
  effects: readonly Effect[];
};

/**
 * Writes a new record as the text of its file and checks it among the others, byte for byte as `npm run check` will.
 * Nothing is written to disk.
 *
 * @param directory the content directory
 */
export function prepareRecord(
  { kind, id, fields, body }: RecordDraft,
  { graph: before, parsed, issues: present }: LoadedContent,
  directory: string,
  today: Day,
): Addition {
  const file = `${directory}/${kind}/${id}.md`;
  const text = writeRecord(kind, fields as RecordFields[typeof kind], body);
  const after = replaceFile(
    parsed,
    { path: file, bytes: new TextEncoder().encode(text) },
    directory,
  );
  const known = new Set(present.map((issue) => JSON.stringify(issue)));
  const issues = checkContent(after, today).filter((issue) => !known.has(JSON.stringify(issue)));
  const graph = buildGraph(after.records);
  return { file, text, issues, graph, effects: compareAssessments(before, graph) };
}

/**
 * Writes a new file.
 *
 * @throws Error when there is one already: nothing is ever overwritten
 */
export function writeNewFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}
