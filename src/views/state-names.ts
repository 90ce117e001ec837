import countries from 'i18n-iso-countries';
import { formatState } from '../words/format.ts';

/**
 * Every name under which readers may look for a state: in the languages given and in the state's own, from the two
 * lists of names at hand, which differ (`República Popular Democrática de Corea`, `Corea del Norte`).
 *
 * @param code ISO 3166-1 alpha-2, in capitals
 * @param languages BCP 47 tags
 */
export function nameStateEverywhere(code: string, languages: Iterable<string>): string[] {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const names = [...new Set([...languages, own])].flatMap((language) => [
    ...(countries.getName(code, language, { select: 'all' }) ?? []),
    new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? [],
  ]);
  return [...new Set([formatState(code), ...names.flat()])];
}
