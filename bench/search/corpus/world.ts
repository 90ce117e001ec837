import { buildLetterModel } from './letter-model.ts';
import type { Random } from './random.ts';
import { buildVocabulary, byRank, type Vocabulary } from './vocabulary.ts';
import { LANGUAGES, SEED_NAMES, type Language } from './words.ts';

/** Everything records are made of. */
export interface World {
  vocabularies: Readonly<Record<Language, Vocabulary>>;
  /** Draw a name, well-known ones more often. */
  person: (random: Random) => string;
  town: (random: Random) => string;
  force: (random: Random) => string;
  outlet: (random: Random) => string;
}

const FORCES = 'Corps Brigade Legion Guard Regiment Group Battalion Division'.split(' ');
const OUTLETS = 'Times News Post Observer Herald Tribune Info Actu Presse Monitor Daily 24'.split(
  ' ',
);

/** Makes the vocabularies and the names. Names are made up: none is meant to be anybody's. */
export function buildWorld(random: Random): World {
  const vocabularies = Object.fromEntries(
    LANGUAGES.map((language) => [language, buildVocabulary(language, random)]),
  ) as Record<Language, Vocabulary>;

  const given = makeNames(SEED_NAMES.given, 400, random);
  const surnames = makeNames(SEED_NAMES.surname, 6_000, random);
  const towns = makeNames(SEED_NAMES.town, 2_000, random);
  const people = surnames.map((surname) => `${random.pick(given)} ${surname}`);
  const forces = towns.slice(0, 300).map((name) => `${name} ${random.pick(FORCES)}`);
  const outlets = towns.slice(300, 900).map((name) => `${name} ${random.pick(OUTLETS)}`);
  return {
    vocabularies,
    person: drawFrom(people),
    town: drawFrom(towns),
    force: drawFrom(forces),
    outlet: drawFrom(outlets),
  };
}

/** So many different names in the likeness of some, accents included. */
function makeNames(seed: readonly string[], count: number, random: Random): string[] {
  const makeUp = buildLetterModel(seed, 1);
  const names = new Set<string>();
  while (names.size < count) {
    const name = makeUp(random);
    if (name.length >= 4 && name.length <= 13) names.add(name);
  }
  return [...names];
}

function drawFrom(names: readonly string[]): (random: Random) => string {
  const draw = byRank(names.length, 0.7);
  return (random) => names[draw(random)] ?? '';
}
