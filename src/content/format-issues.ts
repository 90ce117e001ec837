import { HIDDEN } from '../domain/fields.ts';
import type { Issue } from '../domain/issue.ts';

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/**
 * Writes issues for a terminal: place, severity, check and message on one line; below it what to do, and where to
 * read more. Returns '' for none.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map(formatIssue).join('\n');
}

function formatIssue({ file, line, column, severity, check, message, hint }: Issue): string {
  return [
    `${file}:${line}:${column} ${severity} ${check}: ${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
    `    See docs/checks.md#${check}`,
  ]
    .map(showHidden)
    .join('\n');
}

/** Writes what cannot be seen as its code, so that no value of a record breaks a line or commands a terminal. */
function showHidden(line: string): string {
  return line.replace(
    ALL_HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Counts issues in words: `2 errors, 1 warning`. */
export function formatTotals(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
}
