/** Forms of a noun by plural category, e.g. `{ one: 'source', other: 'sources' }`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How numbers and lists are written in one language; apart from the other formats, because the browser needs it too. */
export type BasicFormats = {
  /** A whole number with its separators: `2,000`. */
  formatNumber: (value: number) => string;
  /** A number with its noun: `1 source`, `2 sources`. */
  formatCount: (value: number, noun: PluralForms) => string;
  /** A number apart from its noun, for where they stand in columns. */
  splitCount: (value: number, noun: PluralForms) => { number: string; label: string };
  /** Several names as one phrase: `A, B and C`. */
  formatList: (items: readonly string[]) => string;
};

/** Makes the basic formats of a language, by its tag. */
export function makeBasicFormats(locale: string): BasicFormats {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const formatNumber = (value: number) => numbers.format(value);
  const splitCount = (value: number, noun: PluralForms) => ({
    number: formatNumber(value),
    label: noun[plurals.select(value)] ?? noun.other,
  });
  return {
    formatNumber,
    splitCount,
    formatCount: (value, noun) => {
      const { number, label } = splitCount(value, noun);
      return `${number} ${label}`;
    },
    formatList: (items) => lists.format(items),
  };
}
