/** Text of a table in Markdown: a heading for each column, and rows of as many cells. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isNumber = (column: number) =>
    rows.every((cells) => /^(\*\*)?[–\d]/.test(cells[column] ?? ''));
  const rule = headings.map((_, column) => (isNumber(column) ? '--:' : '---'));
  return [headings, rule, ...rows].map(line).join('\n');
}

/** Three figures of a number: `0.034`, `1.23`, `45.6`, `789`, `12,300`. */
export function threeFigures(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** How many times as much: `0.12 ×`. */
export function toRatio(value: number | undefined, baseline: number | undefined): string {
  if (value === undefined || baseline === undefined || baseline === 0) return '–';
  return `${threeFigures(value / baseline)} ×`;
}

/** Bytes as kB or MB of a thousand. */
export function toSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${threeFigures(bytes / 1000)} kB`
    : `${threeFigures(bytes / 1_000_000)} MB`;
}
