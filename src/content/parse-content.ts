import type { z } from 'zod';
import type { ClaimInput, claimSchema } from '../domain/claim.ts';
import {
  type ClaimDraft,
  type Draft,
  readClaimFields,
  readSourceFields,
  type SchemaResult,
  type SourceDraft,
} from '../domain/draft.ts';
import { describeBadId } from '../domain/fields.ts';
import type { Records } from '../domain/graph.ts';
import { compareText, type Finding, type Issue } from '../domain/issue.ts';
import type { SourceInput, sourceSchema } from '../domain/source.ts';
import { decodeText } from './decode-text.ts';
import { locateField, parseFrontMatter, type Place, splitFrontMatter } from './front-matter.ts';
import { checkBody } from './markdown.ts';

/** One file under `content/`. */
export type ContentFile = {
  /** With forward slashes, from the folder that holds `content/`: `content/claims/x.md`. */
  path: string;
  bytes: Uint8Array;
};

/** What was read: the valid records, what can be used of all of them, and what is wrong with their form. */
export type ParsedContent = {
  records: Records;
  claims: readonly ClaimDraft[];
  sources: readonly SourceDraft[];
  issues: readonly Issue[];
  /** Finds the place of a finding in its file. */
  locate: (finding: Finding) => Place;
};

/** One file as far as it could be read. */
type Reading<Input, Output> = {
  draft: Draft<Input>;
  record?: Output & { id: string; body: string };
  /** The text of the front matter, for finding lines. */
  yaml: string;
  issues: Issue[];
};

const RECORD_PATH = /^(claims|sources)\/([^/]+)\.md$/;

/**
 * Reads every file. Never throws: whatever is wrong becomes an issue, and one mistake hides no other.
 * The order of the files makes no difference.
 *
 * @param directory with which every path begins, and a slash
 */
export function parseContent(files: readonly ContentFile[], directory = 'content'): ParsedContent {
  const stray: Issue[] = [];
  const claims: Reading<ClaimInput, z.output<typeof claimSchema>>[] = [];
  const sources: Reading<SourceInput, z.output<typeof sourceSchema>>[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const [, kind, id] = RECORD_PATH.exec(file.path.slice(directory.length + 1)) ?? [];
    if (id === undefined) stray.push(unexpectedFile(file.path));
    else if (kind === 'claims') claims.push(readRecord(file, id, readClaimFields));
    else sources.push(readRecord(file, id, readSourceFields));
  }
  const readings = [...claims, ...sources];
  const yaml = new Map(readings.map(({ draft, yaml }) => [draft.file, yaml]));
  return {
    records: {
      claims: claims.flatMap(({ record }) => record ?? []),
      sources: sources.flatMap(({ record }) => record ?? []),
    },
    claims: claims.map(({ draft }) => draft),
    sources: sources.map(({ draft }) => draft),
    issues: [...stray, ...readings.flatMap(({ issues }) => issues)],
    locate: ({ file, path, atKey }) => locateField(yaml.get(file) ?? '', path, atKey === true),
  };
}

function readRecord<Input, Output>(
  { path: file, bytes }: ContentFile,
  id: string,
  readFields: (data: unknown) => SchemaResult<Input, Output>,
): Reading<Input, Output> {
  const issues: Issue[] = checkId(file, id);
  const report = (check: string, place: Place, message: string, hint: string | undefined) =>
    issues.push({ check, severity: 'error', file, ...place, message, hint });
  const unreadable = () => ({
    draft: { file, id, fields: {} as Draft<Input>['fields'] },
    yaml: '',
    issues,
  });

  const decoded = decodeText(bytes);
  if ('check' in decoded) {
    report(decoded.check, START, decoded.message, decoded.hint);
    return unreadable();
  }
  const split = splitFrontMatter(decoded.text);
  if ('check' in split) {
    report(split.check, { line: split.line, column: split.column }, split.message, split.hint);
    return unreadable();
  }
  for (const { check, line, column, message, hint } of checkBody(split.body, split.bodyLine)) {
    report(check, { line, column }, message, hint);
  }
  const parsed = parseFrontMatter(split.yaml);
  if ('problems' in parsed) {
    for (const { check, line, column, message, hint } of parsed.problems) {
      report(check, { line, column }, message, hint);
    }
    return unreadable();
  }
  const { output, fields, findings } = readFields(parsed.data);
  for (const { check, path, atKey, message, hint } of findings) {
    report(check, locateField(split.yaml, path, atKey === true), message, hint);
  }
  return {
    draft: { file, id, fields },
    ...(output && { record: { ...output, id, body: split.body.trim() } }),
    yaml: split.yaml,
    issues,
  };
}

const START: Place = { line: 1, column: 1 };

function checkId(file: string, id: string): Issue[] {
  const bad = describeBadId(id);
  return bad ? [{ check: 'bad-id', severity: 'error', file, ...START, ...bad }] : [];
}

function unexpectedFile(file: string): Issue {
  return {
    check: 'unexpected-file',
    severity: 'error',
    file,
    ...START,
    message: 'is no record: records are content/claims/<id>.md and content/sources/<id>.md',
    hint: 'Rename it, move it, or delete it; nothing else is read.',
  };
}
