import { formatDate } from '../words/format.ts';
import { words } from '../words/words.ts';
import type { Register } from './register.ts';

/** How current the records are: every page says so. */
export function sayAsOf({ today }: Register): string | undefined {
  return today === undefined ? undefined : words.site.recordsAsOf(formatDate(today));
}
