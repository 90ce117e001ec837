import { parseDate } from '../domain/dates.ts';
import type { Strength } from '../domain/strength.ts';
import { makeBasicFormats } from './basic-formats.ts';
import { words } from './words.ts';

const { locale } = words;
const stateNames = new Intl.DisplayNames(locale, { type: 'region' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });

export const { formatNumber, formatCount, splitCount, formatList } = makeBasicFormats(locale);

/** The name of a state by its ISO code: `Burkina Faso`. */
export function formatState(code: string): string {
  return words.stateNames[code] ?? stateNames.of(code) ?? code;
}

/** The name of a language by its tag: `French`. */
export function formatLanguage(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** A strength in words: `700`, `80–120`, `at least 100`, `up to 200`. */
export function formatStrength({ min, max }: Strength): string {
  if (min === undefined) return words.strength.upTo(formatNumber(max ?? 0));
  if (max === undefined) return words.strength.atLeast(formatNumber(min));
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/** How the names of months are written: `January` or `Jan`. */
export type MonthStyle = 'long' | 'short';

/** An EDTF date in words, no finer than it is: `24 January 2024`, `May 2025`, `about 2024`, `undated`. */
export function formatDate(date: string | undefined, months: MonthStyle = 'long'): string {
  if (date === undefined) return words.undated;
  const span = parseDate(date);
  if (!span) throw new RangeError(`"${date}" is no valid EDTF date`);
  const [start = '', end] = date.split('/');
  const plain = (point: string) => point.replace(/[~?%]$/, '');
  const style = dateStyle(plain(end ?? start), months);
  const text =
    end === undefined
      ? style.format(new Date(span.first))
      : style.formatRange(new Date(span.first), new Date(span.last));
  return plain(start) === start && (end === undefined || plain(end) === end)
    ? text
    : words.about(text);
}

/** The attribute of a `time` element: only the parts that are known; nothing for what HTML cannot say. */
export function machineDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined;
}

function dateStyle(point: string, months: MonthStyle): Intl.DateTimeFormat {
  const [, month, day] = point.split('-');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: months }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}

/** A phrase as the beginning of a sentence. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1);
}
