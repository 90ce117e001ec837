/** Claims that tests of pages are about, by id. */
export const GUARDS = 'kp-bf-700-guards';
export const AFRICA_CORPS = 'ru-bf-africa-corps-100-plus-200';

/** One page of every kind, as a path from the site's root. */
export const PAGE_KINDS = {
  home: './',
  claims: './claims/',
  'claims of a status': './claims/status/contested/',
  'claims of a status that none has': './claims/status/unsupported/',
  'claims on a host state': './claims/host/bf/',
  'claims with an official answer': './claims/answer/none-on-record/',
  'a contested claim': `./claims/${GUARDS}/`,
  'a claim with many sources': `./claims/${AFRICA_CORPS}/`,
  'a claim with few sources': './claims/ru-bf-airspace-control-2025/',
  'a confirmed claim': './claims/ru-bf-instructors/',
  'rival accounts': './compare/kp-bf-1960-elite/',
  states: './states/',
  'a state': './states/bf/',
  sources: './sources/',
  'sources of a year': './sources/year/2024/',
  'a source': './sources/2025-05-kenyantrend-700/',
  'a source in another script': './sources/avia-pro-700/',
  origins: './origins/',
  'an origin': './origins/chosun-ilbo-report-citing-intelligence-sources-cited-not-found/',
  search: './search/',
  'the form': './contribute/',
  'the form for a claim': './contribute/?task=claim',
  gaps: './gaps/',
  methodology: './methodology/',
  about: './about/',
  corrections: './corrections/',
  'the style guide': './styleguide/',
  'a page that does not exist': './404.html',
} as const;
