import type { Visit } from './measure.ts';
import { type Variant, VARIANTS } from './variants.ts';

/** All visits of one round, which follow each other at once. */
export type Round = Record<Variant, Visit>;

/**
 * A table of medians, and of how many times more the whole page takes: the median of the ratios of each round, so that
 * a machine that is busy for a while counts for little.
 *
 * @param path the page of the site that was measured
 */
export function formatReport(
  path: string,
  rounds: readonly Round[],
  { browser, slowDown }: { browser: string; slowDown: number },
): string {
  const [first] = rounds;
  if (!first) throw new RangeError('nothing was measured');
  const figures = Object.keys(first.page) as (keyof Visit)[];
  const rows = figures.map((figure) => [
    figure,
    ...VARIANTS.map((variant) => median(rounds.map((round) => round[variant][figure])).toFixed(1)),
    ...VARIANTS.slice(1).map((variant) =>
      median(rounds.map((round) => round.page[figure] / round[variant][figure])).toFixed(2),
    ),
  ]);
  const head = ['', 'page', 'no pictures', 'bare', 'page ÷ no pictures', 'page ÷ bare'];
  return [
    '# What a claim page takes',
    '',
    `The claim page with most pictures, \`${path}\`, on a phone with its processor slowed down ${slowDown} times:`,
    `medians of ${rounds.length} rounds in Chromium ${browser}, each of the three pages in turn. _No pictures_ is the same`,
    'page without its SVG, _bare_ the same HTML without pictures, style sheet and fonts. Times differ between machines,',
    'ratios less. Written by `npm run bench:page`.',
    '',
    toTable(head, rows),
    '',
  ].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** A table of Markdown; the first column holds words, the others numbers. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
