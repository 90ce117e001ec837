import { type PlainText, toPlainText } from './plain-text.ts';
import { isWhole, offsetsOf } from './occurrences.ts';
import { hintLonger, hintMissing } from './quote-hints.ts';

/** Where a fragment stands in a text. */
export type QuotePlace = {
  /** First and last offset, the last excluded, in code units of the text as given. */
  start: number;
  end: number;
  /** Line and column of the first character, from 1. */
  line: number;
  column: number;
  /** What stands around it on the page, on one line. */
  before: string;
  fragment: string;
  after: string;
};

/** What is wrong with a fragment, and what to do about it. */
export type QuoteProblem = {
  problem: 'empty' | 'missing' | 'repeated';
  message: string;
  hint: string;
};

/** Whether a fragment can be found by a reader: it can where there is no problem, and then it has one place. */
export type QuoteFinding = { places: readonly QuotePlace[]; problem?: QuoteProblem };

/** Characters of context shown on each side of a place. */
const CONTEXT = 40;

/**
 * Looks for a fragment in the text of its document, both as `toPlainText` writes them. A quote must be found exactly
 * once, so that a reader who searches for it comes to the right place.
 *
 * @param text the whole document, as copied from its page
 */
export function findQuote(text: string, fragment: string): QuoteFinding {
  const [page, wanted] = [toPlainText(text), toPlainText(fragment).text];
  if (wanted === '') {
    return {
      places: [],
      problem: {
        problem: 'empty',
        message: 'the fragment is empty',
        hint: 'Copy the shortest part of the text that shows the point.',
      },
    };
  }
  const found = offsetsOf(page.text, wanted);
  const whole = found.filter((offset) => isWhole(page.text, offset, wanted.length));
  const places = whole.map((offset) => placeAt(text, page, offset, wanted.length));
  if (places.length === 1) return { places };
  return {
    places,
    problem:
      places.length > 1
        ? {
            problem: 'repeated',
            message: `the fragment stands ${places.length} times in the text: ${nameLines(places)}`,
            hint: hintLonger(page.text, whole, wanted),
          }
        : {
            problem: 'missing',
            message: 'the fragment is not in the text',
            hint: hintMissing(
              page.text,
              wanted,
              found,
              (offset) => placeAt(text, page, offset, 0).line,
            ),
          },
  };
}

function placeAt(text: string, page: PlainText, offset: number, length: number): QuotePlace {
  const start = page.from[offset] ?? text.length;
  const end = page.from[offset + length] ?? text.trimEnd().length;
  const above = text.slice(0, start).split(/\r\n?|\n/);
  return {
    start,
    end,
    line: above.length,
    column: (above.at(-1)?.length ?? 0) + 1,
    before: page.text.slice(Math.max(0, offset - CONTEXT), offset),
    fragment: page.text.slice(offset, offset + length),
    after: page.text.slice(offset + length, offset + length + CONTEXT),
  };
}

function nameLines(places: readonly QuotePlace[]): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
