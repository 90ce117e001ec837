import { type Check, entriesOf, findingAt } from './check.ts';
import { measureQuote } from './quote-too-long.ts';

/** Fragments of full length that all quotes of one document together may amount to. */
const MAX_FRAGMENTS = 5;

/** All quotes of one document together stay fragments, however many claims it touches. */
export const quoteBudget: Check = {
  id: 'quote-budget',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) => {
      const spent = entriesOf(source).reduce((sum, { entry }) => {
        if (entry.quote === undefined) return sum;
        const language = entry.quoteLanguage ?? source.fields.language ?? 'en';
        const { length, limit } = measureQuote(entry.quote, language);
        return sum + length / limit;
      }, 0);
      return spent <= MAX_FRAGMENTS
        ? []
        : [
            findingAt(
              source,
              ['claims'],
              `claims: the quotes together are as long as ${spent.toFixed(1)} full fragments, and ${MAX_FRAGMENTS} are allowed`,
              'Shorten quotes, or leave out those that show nothing new.',
            ),
          ];
    }),
};
