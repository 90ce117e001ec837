import { KINDS_THAT_SPEAK } from '../domain/source.ts';

/** A source or a piece of evidence as far as it is written. */
type Fields = Readonly<Record<string, unknown>>;

/** Whether a field of a source makes sense after what is known of the source. */
export function belongsInSource(key: string, { kind }: Fields): boolean {
  return key !== 'speaksFor' || KINDS_THAT_SPEAK.some((speaking) => speaking === kind);
}

/** Whether a field of a piece of evidence makes sense after what is known of it, and of its source. */
export function belongsInEvidence(key: string, entry: Fields, { language }: Fields): boolean {
  switch (key) {
    case 'quoteLanguage':
      return entry['quote'] !== undefined && language !== 'en';
    case 'translation':
      return entry['quote'] !== undefined && (entry['quoteLanguage'] ?? language) !== 'en';
    case 'measure':
    case 'asOf':
      return entry['strength'] !== undefined || entry['planned'] !== undefined;
    default:
      return true;
  }
}
