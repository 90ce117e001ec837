import type { QuoteFinding, QuotePlace } from '../domain/find-quote.ts';
import { formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';

/** Writes where a fragment was found, or why it was not, for a terminal. */
export function formatQuoteFinding({ places, problem }: QuoteFinding): string {
  const [place] = places;
  if (problem) {
    const where = places.map(
      (one) => `${words.quote.place(formatNumber(one.line))} ${sayContext(one)}`,
    );
    return [`error: ${problem.message}`, ...[problem.hint, ...where].map(indent)].join('\n');
  }
  return place === undefined
    ? ''
    : [words.quote.found(formatNumber(place.line)), indent(sayContext(place))].join('\n');
}

function sayContext({ before, fragment, after }: QuotePlace): string {
  return words.quote.context(before, fragment, after);
}

const indent = (line: string): string => `    ${line}`;
