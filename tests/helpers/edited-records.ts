import { readFileSync } from 'node:fs';
import { check, validWith } from './fixtures.ts';

/** The two valid records. */
export const CLAIM = 'content/claims/guards.md';
export const SOURCE = 'content/sources/report.md';

/** The text of a valid record after each text is replaced by the one beside it. */
export function edited(
  path: string,
  ...replacements: readonly (readonly [string, string])[]
): string {
  const text = readFileSync(path.replace('content', 'tests/fixtures/valid'), 'utf8');
  return replacements.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} does not hold "${from}"`);
    return before.replace(from, to);
  }, text);
}

/** Ids of the checks that fire when these texts (path → text) join the valid records or take their place. */
export async function firedBy(texts: Record<string, string>): Promise<string[]> {
  return check(await validWith(texts)).map((issue) => issue.check);
}

/** The same after replacements in the valid claim. */
export function firedByClaim(...replacements: [string, string][]): Promise<string[]> {
  return firedBy({ [CLAIM]: edited(CLAIM, ...replacements) });
}

/** The same after replacements in the valid source. */
export function firedBySource(...replacements: [string, string][]): Promise<string[]> {
  return firedBy({ [SOURCE]: edited(SOURCE, ...replacements) });
}

/** The same with lines added to the one entry of the valid source. */
export function firedByEntry(...lines: string[]): Promise<string[]> {
  return firedBySource(['stance: supports', ['stance: supports', ...lines].join('\n    ')]);
}
