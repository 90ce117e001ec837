import { parseDate } from '../domain/dates.ts';
import type { Strength } from '../domain/strength.ts';
import { words } from './words.ts';

const { locale } = words;
const numbers = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const stateNames = new Intl.DisplayNames(locale, { type: 'region' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });

/** Forms of a noun by plural category, e.g. `{ one: 'source', other: 'sources' }`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A whole number with its separators: `2,000`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A number with its noun: `1 source`, `2 sources`. */
export function formatCount(value: number, noun: PluralForms): string {
  const { number, label } = splitCount(value, noun);
  return `${number} ${label}`;
}

/** A number apart from its noun, for where they stand in columns. */
export function splitCount(value: number, noun: PluralForms): { number: string; label: string } {
  return { number: formatNumber(value), label: noun[plurals.select(value)] ?? noun.other };
}

/** Several names as one phrase: `A, B and C`. */
export function formatList(items: readonly string[]): string {
  return lists.format(items);
}

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
