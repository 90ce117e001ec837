import type { Random } from './random.ts';
import { stateName, STATES, type State } from './states.ts';
import { byRank } from './vocabulary.ts';
import type { Language } from './words.ts';
import type { World } from './world.ts';

/** What a claim and all its sources are about. */
export interface Event {
  sending: State;
  host: State;
  force: string;
  town: string;
  people: readonly string[];
  strength: number;
  /** Year, month and day as numbers. */
  date: readonly [year: number, month: number, day: number];
  /** The words that come up again and again, in the tongue that is asked for. */
  topic: (language: Language) => readonly string[];
}

/** How many words of a tongue an event is told in, beside those of running text. */
const TOPIC_WORDS = 14;

/** Reported strengths are mostly round. */
const ROUND = [1, 1, 1, 2, 2, 3, 5, 1.5, 2.5, 4, 6, 7, 8, 1.2];
const SCALES = [100, 100, 100, 1_000, 1_000, 10_000];
/** Share of strengths that are given to the man or nearly so: `683`, `2,140`. */
const NOT_ROUND = 0.5;

const drawState = byRank(STATES.length, 0.9);

/** Makes up one event. */
export function buildEvent(world: World, random: Random): Event {
  const host = STATES[drawState(random)] ?? random.pick(STATES);
  const sending = random.pick(STATES.filter(({ code }) => code !== host.code));
  const topics = new Map<Language, readonly string[]>();
  return {
    sending,
    host,
    force: world.force(random),
    town: world.town(random),
    people: [world.person(random), world.person(random)],
    strength: drawStrength(random),
    date: [2014 + random.below(13), 1 + random.below(12), 1 + random.below(28)],
    topic: (language) => {
      const known = topics.get(language);
      if (known) return known;
      const { topicWord } = world.vocabularies[language];
      const drawn = Array.from({ length: TOPIC_WORDS }, () => topicWord(random));
      topics.set(language, drawn);
      return drawn;
    },
  };
}

function drawStrength(random: Random): number {
  const scale = random.pick(SCALES);
  return random.chance(NOT_ROUND)
    ? Math.round(((100 + random.below(900)) * scale) / 100)
    : Math.round(random.pick(ROUND) * scale);
}

/** The words an event is told with in a tongue: its topic, its states, its names. */
export function wordsOf(event: Event, language: Language): readonly string[] {
  return [
    ...event.topic(language),
    stateName(event.sending, language),
    stateName(event.host, language),
    event.town,
    event.force,
    ...event.people,
  ];
}
