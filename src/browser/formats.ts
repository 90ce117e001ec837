import { makeBasicFormats } from '../words/basic-formats.ts';

/** Numbers and lists in the language of the page. */
export const { formatNumber, formatCount, formatList } = makeBasicFormats(
  document.documentElement.lang,
);
