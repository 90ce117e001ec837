import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import ko from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import type { Language } from './words.ts';

/** A state that claims are about: its code, and its own tongue where the corpus speaks it. */
export interface State {
  code: string;
  tongue: Language;
}

/** The first ones are drawn most often, as some states are far more in the news than others. */
export const STATES: readonly State[] = Object.entries({
  en: 'UG NG GH US GB KE ZA ZM ZW SL LR BW MW NA AU CA IN PK PH RW SS',
  fr: 'BF ML NE FR BJ TG CI CD CF TD SN GN CM GA CG BE LU MG HT DJ BI',
  es: 'GQ ES VE CU CO MX AR PE BO NI',
  de: 'DE AT CH',
  ru: 'RU BY KZ KG TJ UZ AM',
  ar: 'EG LY SD AE SA SY IQ MA DZ TN YE QA JO LB MR SO',
  ko: 'KP KR',
} satisfies Record<Language, string>)
  .flatMap(([tongue, codes]) =>
    codes.split(' ').map((code, place) => ({ code, tongue: tongue as Language, place })),
  )
  .sort((a, b) => a.place - b.place);

const NAMES: Readonly<Record<Language, Record<string, string | string[]>>> = {
  en: en.countries,
  fr: fr.countries,
  es: es.countries,
  de: de.countries,
  ru: ru.countries,
  ar: ar.countries,
  ko: ko.countries,
};

/** What a state is called in a tongue, the name in everyday use last: `Russian Federation`, `Russia`. */
export function stateNames({ code }: State, language: Language): readonly string[] {
  const names = NAMES[language][code] ?? code;
  return typeof names === 'string' ? [names] : names;
}

/** The name in everyday use. */
export function stateName(state: State, language: Language): string {
  return stateNames(state, language).at(-1) ?? state.code;
}
