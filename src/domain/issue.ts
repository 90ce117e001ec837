/** How bad an issue is: errors stop the build, warnings do not. */
export type Severity = 'error' | 'warning';

/** Keys and list positions that lead to a value in a record's front matter, e.g. `['claims', 0, 'quote']`. */
export type FieldPath = readonly (string | number)[];

/** What a check found in one record, before it is known on which line that stands. */
export type Finding = {
  /** Path of the file, as given to the parser, e.g. `content/sources/x.md`. */
  file: string;
  /** Where in the front matter; the nearest ancestor that exists is pointed at. */
  path: FieldPath;
  /** Point at the key itself, not at its value (for keys that should not be there). */
  atKey?: boolean;
  /** What is wrong with which field and value. */
  message: string;
  /** What to do about it. */
  hint?: string | undefined;
};

/** One problem in the content, ready to print: the same text in the terminal, the build and the browser. */
export type Issue = {
  /** Id of the check that found it: its heading in `docs/checks.md`. */
  check: string;
  severity: Severity;
  file: string;
  /** 1-based line. */
  line: number;
  /** 1-based column. */
  column: number;
  message: string;
  hint?: string | undefined;
};

/** Writes a path the way a person would say it: `claims[0].quote`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Orders issues by file, then line, column and check, so that a report never depends on the order of files. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

/** Orders two strings by code unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
