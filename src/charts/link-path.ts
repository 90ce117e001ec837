import { round } from './graph-sizes.ts';

/** A straight piece of a link, at one height. */
export type Stop = { from: number; to: number; y: number };

/** The path of a link through its straight pieces, from left to right: curves lead from one to the next. */
export function traceLink([first, ...rest]: readonly [Stop, ...Stop[]]): string {
  let path = `M${first.from} ${first.y}${across(first)}`;
  let last = first;
  for (const stop of rest) {
    const turn = round((last.to + stop.from) / 2);
    path +=
      last.y === stop.y
        ? `H${stop.to}`
        : `C${turn} ${last.y} ${turn} ${stop.y} ${stop.from} ${stop.y}${across(stop)}`;
    last = stop;
  }
  return path;
}

/** The head of an arrow that points left. */
export function arrowAt({ from, y }: Stop): string {
  return `M${from + 5} ${y - 4}l-5 4 5 4`;
}

function across({ from, to }: Stop): string {
  return to > from ? `H${to}` : '';
}
