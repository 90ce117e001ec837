import { parseDate } from './dates.ts';
import { cleanUrl, identifyDocument } from './document-url.ts';
import { isWebUrl } from './fields.ts';
import type { Graph } from './graph.ts';
import type { Source, SourceInput } from './source.ts';

/** Fields that can follow from an address. */
type Suggested = Pick<
  SourceInput,
  | 'url'
  | 'title'
  | 'titleFrom'
  | 'publisher'
  | 'publisherCountry'
  | 'published'
  | 'language'
  | 'kind'
  | 'speaksFor'
>;

/** What an address tells before the document is read. All of it is to be checked against the document. */
export type SourceSuggestion = {
  fields: Partial<Suggested> & { url: string };
  /** Ids of the records of the same site from which publisher, state, language and kind are taken. */
  sameSite: readonly string[];
  /** Id of the record that has this document already. */
  duplicate?: string;
};

/** Fields that the documents of one site mostly share. */
export const SITE_FIELDS = [
  'publisher',
  'publisherCountry',
  'language',
  'kind',
  'speaksFor',
] as const;

/**
 * Tells which fields of a new source follow from its address: the address without tracking parameters, a date in
 * its path, a title rebuilt from its words, and what most records of the same site say. Returns `undefined` for
 * what is no web address.
 */
export function suggestSource(graph: Graph, address: string): SourceSuggestion | undefined {
  const typed = address.trim();
  if (!isWebUrl(typed)) return undefined;
  const url = cleanUrl(typed);
  const { hostname, pathname } = new URL(url);
  const sources = [...graph.sources.values()];
  const sameSite = sources.filter(
    (source) => siteOf(new URL(source.url).hostname) === siteOf(hostname),
  );
  const shared = SITE_FIELDS.flatMap((key) => {
    const value = mostCommon(sameSite.map((source) => source[key]));
    return value === undefined ? [] : [[key, value] as const];
  });
  const identity = identifyDocument(url);
  const duplicate = sources.find((source) => identifyDocument(source.url) === identity);
  const [published, title] = [dateInPath(pathname), titleInPath(pathname)];
  const language = languageInAddress(sources, hostname, pathname);
  return {
    fields: {
      url,
      ...(title !== undefined && { title, titleFrom: 'address' }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language }),
      ...Object.fromEntries(shared),
    },
    sameSite: sameSite.map(({ id }) => id),
    ...(duplicate && { duplicate: duplicate.id }),
  };
}

/** Names under which one site is reached. */
function siteOf(hostname: string): string {
  return hostname.replace(/^(www\d?|m|mobile|amp)\./, '');
}

/** The value that more than half have. */
function mostCommon<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find(
    (value) => values.filter((other) => other === value).length * 2 > values.length,
  );
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>\d{2})`;
const DATES = [
  new RegExp(String.raw`/${YEAR}/${MONTH}/(?<day>\d{2})(?:/|$)`),
  new RegExp(String.raw`(?<!\d)${YEAR}-${MONTH}-(?<day>\d{2})(?!\d)`),
  new RegExp(String.raw`/${YEAR}${MONTH}(?<day>\d{2})(?:/|$)`),
  new RegExp(String.raw`/${YEAR}/${MONTH}(?:/|$)`),
];

/** The date that many sites put into the path of a page, as far as it goes. */
function dateInPath(path: string): string | undefined {
  for (const pattern of DATES) {
    const { year, month, day } = pattern.exec(path)?.groups ?? {};
    const date = [year, month, day].filter(Boolean).join('-');
    if (parseDate(date)) return date;
  }
  return undefined;
}

/** Fewer words than that are a section or a number, not a title. */
const TITLE_WORDS = 3;

/** The words of the last part of a path that has some. */
function titleInPath(path: string): string | undefined {
  const parts = path.split('/').map((part) => wordsOf(decode(part)));
  const words = parts.findLast((part) => part.length >= TITLE_WORDS);
  if (!words) return undefined;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function wordsOf(part: string): string[] {
  const words = part.replace(/\.\w{2,5}$/, '').split(/[-_+\s]+/);
  // Codes by which a site finds the page stand at the end, dates and numbers at the beginning.
  while (/^(\w*\d\w{5,}|\d{4,}|\w)$/.test(words.at(-1) ?? '')) words.pop();
  while (/^\d{2}$|^\d{4,}$/.test(words[0] ?? '')) words.shift();
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray per cent sign: the part is no encoded text.
  }
}

/** A language that the address names, if documents on record are written in it. */
function languageInAddress(
  sources: readonly Source[],
  hostname: string,
  path: string,
): string | undefined {
  const known = new Set(sources.map(({ language }) => language));
  return [hostname.split('.')[0], path.split('/')[1]].find(
    (name) => name !== undefined && known.has(name),
  );
}
