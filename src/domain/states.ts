import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** Every ISO 3166-1 alpha-2 code, sorted. */
export const STATE_CODES: readonly string[] = codes.map(([alpha2]) => alpha2 ?? '').sort();

const known = new Set(STATE_CODES);

/** True for an ISO 3166-1 alpha-2 code in capitals, e.g. `BF`. */
export function isStateCode(text: string): boolean {
  return known.has(text);
}
