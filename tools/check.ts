import { parseArgs } from 'node:util';
import { formatIssues, formatTotals } from '../src/content/format-issues.ts';
import { isSound, loadContent } from '../src/content/load-content.ts';
import type { Issue } from '../src/domain/issue.ts';
import { stopWith } from './stop-with.ts';
import { fromUser } from './user-path.ts';

const USAGE = `Usage: npm run check -- [--format text|json] [--content DIR] [FILE ...]
Checks every record; with files, reports only what is wrong in those.
Exit code: 0 nothing but warnings, 1 errors, 2 the command itself is wrong.`;

const { format, content, files, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const today = new Date().toISOString().slice(0, 10);
  const loaded = await loadContent(content, today).catch((error: unknown) => stopWith(error));
  const unknown = files.filter((file) => !loaded.files.includes(file));
  if (unknown.length > 0) stopWith(`no record at ${unknown.join(', ')}`);
  const issues = loaded.issues.filter(({ file }) => files.length === 0 || files.includes(file));
  console.log(
    format === 'json' ? toJson(issues) : toText(issues, files.length || loaded.files.length),
  );
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
    if (!['text', 'json'].includes(values.format)) {
      throw new Error(`--format is text or json, not "${values.format}"`);
    }
    const files = positionals.map(fromUser);
    return {
      ...values,
      content: values.content === undefined ? 'content' : fromUser(values.content),
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
  const totals = `${checked} ${checked === 1 ? 'record' : 'records'} checked: ${formatTotals(issues)}`;
  return issues.length > 0 ? `${formatIssues(issues)}\n\n${totals}` : totals;
}
