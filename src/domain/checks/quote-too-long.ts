import { type Check, entriesOf, findingAt } from './check.ts';

/** A fragment is to be recognised, not read instead of the document. */
const MAX_WORDS = 15;
/** The same for languages that are counted by character. */
const MAX_CHARACTERS = 60;
/** Languages in which words are too long, or not spaced, to be counted. */
const COUNTED_BY_CHARACTER: ReadonlySet<string> = new Set(['ko', 'zh', 'ja', 'ar']);

/** How long a fragment is, in the unit of its language. */
export function measureQuote(
  quote: string,
  language: string,
): { length: number; limit: number; unit: 'words' | 'characters' } {
  const trimmed = quote.trim();
  return COUNTED_BY_CHARACTER.has(new Intl.Locale(language).language)
    ? { length: [...trimmed].length, limit: MAX_CHARACTERS, unit: 'characters' }
    : { length: trimmed.split(/\s+/u).length, limit: MAX_WORDS, unit: 'words' };
}

/** Quotes are fragments: the policy of docs/about.md, in code. */
export const quoteTooLong: Check = {
  id: 'quote-too-long',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) =>
      entriesOf(source).flatMap(({ index, entry }) => {
        if (entry.quote === undefined) return [];
        const language = entry.quoteLanguage ?? source.fields.language ?? 'en';
        const { length, limit, unit } = measureQuote(entry.quote, language);
        return length <= limit
          ? []
          : [
              findingAt(
                source,
                ['claims', index, 'quote'],
                `claims[${index}].quote: ${length} ${unit}, and ${limit} are allowed`,
                'Keep the shortest fragment that shows the point; say the rest in your own words in the body.',
              ),
            ];
      }),
    ),
};
