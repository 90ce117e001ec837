import type { Issue } from '../domain/issue.ts';

/**
 * Writes issues as commands of GitHub's workflow runner, a line each: it shows them beside the lines of a pull
 * request. Returns '' for none.
 */
export function annotateIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, file, line, column, check, message, hint }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(check)}`;
      return `::${severity} ${place}::${data(hint === undefined ? message : `${message}\n${hint}`)}`;
    })
    .join('\n');
}

/** What follows the second `::`: one line, and nothing in it is a command. */
function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (character) => encodeURIComponent(character));
}

/** A value before the second `::`. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
