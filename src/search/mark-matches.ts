import { analyse, type Token } from './analyse.ts';
import type { Matcher, Segment } from './answer.ts';
import type { ShownField, StoredRecord } from './record.ts';

/** A part of a record's text around what matched. */
export type Fragment = {
  field: ShownField;
  /** The place of the passage among the field's. */
  passage: number;
  segments: readonly Segment[];
};

/** Characters of a fragment: two or three lines on a phone. */
const FRAGMENT_LENGTH = 180;
/** So much of it stands before the first match. */
const LEAD = 40;

/** Where matches are looked for, the most telling first; titles are shown anyway. */
const FRAGMENT_FIELDS: readonly ShownField[] = ['statement', 'quote', 'body', 'aliases', 'details'];

/** Cuts a text into marked and other pieces; together they are the text, accents and all. */
export function markMatches(text: string, matcher: Matcher): Segment[] {
  const segments: Segment[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece !== '') segments.push({ text: piece, marked });
  };
  let done = 0;
  for (const { start, end } of findMatches(text, matcher)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    add(text.slice(done, from), false);
    add(text.slice(from, end), true);
    done = end;
  }
  add(text.slice(done), false);
  return segments;
}

/**
 * The part of a record's texts, apart from its title, that holds the most different matched words.
 *
 * @returns `undefined` where nothing matched but the title, or words that are not shown
 */
export function bestFragment(record: StoredRecord, matcher: Matcher): Fragment | undefined {
  let best: { field: ShownField; passage: number; text: string; start: number } | undefined;
  let most = 0;
  for (const field of FRAGMENT_FIELDS) {
    for (const [passage, text] of (record.fields[field] ?? []).entries()) {
      const { start, words } = findDensest(findMatches(text, matcher));
      if (words > most) {
        most = words;
        best = { field, passage, text, start };
      }
    }
  }
  if (!best) return undefined;
  const { field, passage, text, start } = best;
  return { field, passage, segments: markMatches(cutOut(text, start), matcher) };
}

/** The matched words of a text, by where they begin. */
function findMatches(text: string, { words, prefixes }: Matcher): Token[] {
  const whole = new Set(words);
  return analyse(text)
    .filter(({ word }) => whole.has(word) || prefixes.some((prefix) => word.startsWith(prefix)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The match from which on a fragment holds the most different words. */
function findDensest(matches: readonly Token[]): { start: number; words: number } {
  let densest = { start: 0, words: 0 };
  for (const { start } of matches) {
    const reach = start + FRAGMENT_LENGTH - LEAD;
    const inside = matches.filter((match) => match.start >= start && match.end <= reach);
    const words = new Set(inside.map(({ word }) => word)).size;
    if (words > densest.words) densest = { start, words };
  }
  return densest;
}

/** A fragment of a text that begins a little before a match, between words. */
function cutOut(text: string, match: number): string {
  if (text.length <= FRAGMENT_LENGTH) return text;
  const from = match <= LEAD ? 0 : nextSpace(text, match - LEAD, match);
  const to = from + FRAGMENT_LENGTH;
  const until = to >= text.length ? text.length : Math.max(text.lastIndexOf(' ', to), match + LEAD);
  return `${from > 0 ? '…' : ''}${text.slice(from, until).trim()}${until < text.length ? '…' : ''}`;
}

/** The first place behind a space, or the match itself where there is none before it. */
function nextSpace(text: string, from: number, match: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= match ? match : space + 1;
}
