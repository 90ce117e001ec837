import { buildGraph } from '../../domain/graph.ts';
import { buildRegister, type Register } from '../register.ts';
import { chooseOrigins, chooseStrengths, chooseTimelines } from './charts.ts';
import {
  chooseChanges,
  chooseEmpty,
  chooseLists,
  chooseMaps,
  chooseNavigation,
  chooseTables,
} from './lists.ts';
import { MADE_UP_RECORDS } from './made-up-records.ts';
import { type Themes, toPalette } from './colours.ts';
import {
  chooseBanners,
  chooseEvidence,
  choosePositions,
  chooseQuotes,
  chooseStatuses,
  chooseTexts,
} from './parts.ts';
import { fillShelf, ofAll } from './shelf.ts';

/** The states of a link, and the class by which a link is shown in each; the page in sight was visited. */
const LINK_STATES = [
  { state: 'rest' },
  { state: 'hover', class: 'is-hover' },
  { state: 'focus', class: 'is-focus-visible' },
  { state: 'active', class: 'is-active' },
  { state: 'visited' },
] as const;

/** Everything the style guide shows, by section. */
export type StyleGuide = ReturnType<typeof toStyleGuide>;

/**
 * Chooses what the style guide shows: from the records by what they have, so that the guide never names one.
 *
 * @param themes the tokens of the site
 */
export function toStyleGuide(register: Register, themes: Themes) {
  const madeUp = {
    ...buildRegister(buildGraph(MADE_UP_RECORDS)),
    marksScale: register.marksScale,
  };
  const shelf = [...fillShelf(register), ...fillShelf(madeUp, true)];
  const { text, lines } = toPalette(themes);
  const listScale = (scale: string) =>
    [...themes.light]
      .filter(([name]) => name.startsWith(`${scale}-`))
      .map(([name, value]) => ({ name, value }));
  return {
    type: { ...chooseTexts(shelf), sizes: ofAll('type-sizes', listScale('step')) },
    colours: { text: ofAll('colours-text', text), lines: ofAll('colours-lines', lines) },
    spaces: ofAll('spaces-all', listScale('space')),
    links: ofAll('links-states', LINK_STATES),
    ...chooseStatuses(shelf),
    banners: chooseBanners(shelf),
    quotes: chooseQuotes(shelf),
    evidence: chooseEvidence(shelf),
    positions: choosePositions(shelf),
    changes: chooseChanges(shelf, register),
    tables: chooseTables(shelf, register),
    lists: chooseLists(shelf, register),
    navigation: chooseNavigation(shelf, register),
    origins: chooseOrigins(shelf),
    timelines: chooseTimelines(shelf),
    strengths: chooseStrengths(shelf),
    maps: chooseMaps(register),
    empty: chooseEmpty(shelf, register),
  };
}
