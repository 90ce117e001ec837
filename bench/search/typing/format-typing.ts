import { percentile } from '../measure/statistics.ts';
import { toTable } from '../report/table.ts';
import { SLOW_DOWN, TYPED, type Typing } from './type-slowly.ts';

/** What typing took of each page, by its name, one after the other. */
export type Round = ReadonlyMap<string, Typing>;

/** The result as Markdown. */
export function formatTyping(
  rounds: readonly Round[],
  { records, browser }: { records: number; browser: string },
): string {
  const names = [...(rounds[0]?.keys() ?? [])].sort();
  const rows = names.map((name) => {
    const typings = rounds.flatMap((round) => round.get(name) ?? []);
    const values = (of: keyof Typing) => typings.map((typing) => typing[of]);
    const [longest, own, keys] = [values('longest'), values('longestOwn'), values('slowestKey')];
    return [
      name,
      percentile(longest, 0.5).toFixed(1),
      percentile(own, 0.5).toFixed(1),
      Math.max(...own).toFixed(1),
      values('longTasks').join(' '),
      values('longTasksOwn').join(' '),
      percentile(keys, 0.5).toFixed(0),
    ];
  });
  const head = [
    'page',
    'longest task, median of rounds, ms',
    'processor time of the longest, median, ms',
    'longest of all, processor time, ms',
    'tasks over 50 ms, by round',
    'of processor time',
    'slowest key to next picture, median, ms',
  ];
  return [
    '# Typing over many records on a slow machine',
    `_${TYPED}_ typed letter by letter over ${records.toLocaleString('en')} made-up records in Chromium ${browser}, ` +
      `a window of 390 × 844 pixels, the main thread slowed down ${SLOW_DOWN} times: ${rounds.length} rounds, ` +
      `both pages in turn, each with nothing in its cache but the page (of MiniSearch: and its index). ` +
      `The longest task is read from the browser's trace; its processor time leaves out what other programs on the ` +
      `machine took. Written by \`npm run bench:typing\`.`,
    toTable(head, rows),
  ].join('\n\n');
}
