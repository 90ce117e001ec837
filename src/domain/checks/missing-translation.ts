import { type Check, entriesOf, findingAt } from './check.ts';

/** A reader of the site reads English. */
export const missingTranslation: Check = {
  id: 'missing-translation',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) =>
      entriesOf(source).flatMap(({ index, entry }) => {
        const language = entry.quoteLanguage ?? source.fields.language;
        const needed =
          entry.quote !== undefined &&
          language !== undefined &&
          new Intl.Locale(language).language !== 'en';
        return needed && !('translation' in entry)
          ? [
              findingAt(
                source,
                ['claims', index, 'quote'],
                `claims[${index}].quote: is in "${language}" and has no translation`,
                'Add translation: with the fragment in English, in your words; or quoteLanguage: en where the fragment itself is English.',
              ),
            ]
          : [];
      }),
    ),
};
