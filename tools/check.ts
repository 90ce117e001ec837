import { parseArgs } from 'node:util';
import { annotateIssues } from '../src/content/annotate-issues.ts';
import { formatIssues, formatTotals } from '../src/content/format-issues.ts';
import { isSound } from '../src/content/load-content.ts';
import type { Issue } from '../src/domain/issue.ts';
import { contentFlag } from './content-flag.ts';
import { loadOrStop } from './load-or-stop.ts';
import { oneOf } from './one-of.ts';
import { readToday } from './read-today.ts';
import { stopWith } from './stop-with.ts';
import { fromUser } from './user-path.ts';

const USAGE = `Usage: npm run check -- [--format text|json|github] [--content DIR] [FILE ...]
Checks every record; with files, reports only what is wrong in those.
The format "github" makes GitHub show each issue beside its line.
Exit code: 0 nothing but warnings, 1 errors, 2 the command itself is wrong.`;

const FORMATS = ['text', 'json', 'github'] as const;
const WRITERS = { text: toText, json: toJson, github: toGithub };

const { format, content, files, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const loaded = await loadOrStop(content, readToday());
  const unknown = files.filter((file) => !loaded.files.includes(file));
  if (unknown.length > 0) stopWith(`no record at ${unknown.join(', ')}`);
  const issues = loaded.issues.filter(({ file }) => files.length === 0 || files.includes(file));
  console.log(WRITERS[format](issues, files.length || loaded.files.length));
  process.exitCode = isSound(issues) ? 0 : 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const files = positionals.map(fromUser);
    return {
      ...values,
      format: oneOf('format', FORMATS, values.format),
      content: contentFlag(values.content),
      files,
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}

function toJson(issues: readonly Issue[]): string {
  return JSON.stringify({ issues }, null, 2);
}

function toText(issues: readonly Issue[], checked: number): string {
  return issues.length > 0
    ? `${formatIssues(issues)}\n\n${toTotals(issues, checked)}`
    : toTotals(issues, checked);
}

function toGithub(issues: readonly Issue[], checked: number): string {
  return [annotateIssues(issues), toTotals(issues, checked)].filter(Boolean).join('\n');
}

function toTotals(issues: readonly Issue[], checked: number): string {
  return `${checked} ${checked === 1 ? 'record' : 'records'} checked: ${formatTotals(issues)}`;
}
