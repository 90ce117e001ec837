import type { SearchRecord } from '../../../src/search/record.ts';
import { wordsOf, type Event } from './event.ts';
import type { Random } from './random.ts';
import { stateName, stateNames, type State } from './states.ts';
import type { Language } from './words.ts';
import type { World } from './world.ts';

const BODY_WORDS = 150;
const TITLE_WORDS = 9;
const QUOTE_WORDS = 12;

/** Share of the words of a text that say what it is about; the rest is running text. */
const TOPICAL = { title: 0.6, quote: 0.4, body: 0.25 };

/** Documents that are not in English nor in a tongue of the parties are mostly French. */
const OTHER_TONGUES: readonly Language[] = ['fr', 'fr', 'fr', 'es', 'de', 'ru', 'ar', 'ko'];

/** Share of summaries that are written in the tongue of the document; the rest is English. */
const OWN_SUMMARIES = 0.15;

/** A claim: title, statement and background are English, its other names are not. */
export function writeClaim(event: Event, world: World, random: Random, id: string): SearchRecord {
  const { sending, host, strength, force, town, people } = event;
  const [subject = '', ...more] = event.topic('en');
  const number = formatNumber(strength, 'en', random);
  const [from, to] = [stateName(sending, 'en'), stateName(host, 'en')];
  const doing = more.slice(0, 3).join(' ');
  const tongues = new Set([sending.tongue, host.tongue]);
  return {
    id,
    kind: 'claim',
    fields: {
      title: [`${from} ${force} in ${to}: ${number} ${subject}`],
      statement: [
        `${number} ${force} ${doing} of ${from} arrived in ${town} with ${people[0] ?? ''}.`,
      ],
      aliases: [...tongues].map((tongue) => event.topic(tongue).slice(0, 2).join(' ')),
      names: [force, namesOf(sending), namesOf(host)],
      body: [writeText(event, 'en', BODY_WORDS, TOPICAL.body, world, random)],
      details: details(event),
    },
    facets: {
      ...facetsOf(event),
      kind: ['claim'],
      status: [random.pick(['contested', 'single-origin', 'corroborated', 'unattributed'])],
      answer: [random.pick(['none-on-record', 'denied', 'confirmed-by-host'])],
    },
    day: dayOf(event),
    shown: { path: `/claims/${id}/`, date: dayOf(event) },
  };
}

/** A source: title and quote in its own tongue, the summary mostly in English. */
export function writeSource(event: Event, world: World, random: Random, id: string): SearchRecord {
  const tongue = drawTongue(event, random);
  const text = (language: Language, length: number, topical: number) =>
    writeText(event, language, length, topical, world, random);
  const number = formatNumber(event.strength, tongue, random);
  const publisher = world.outlet(random);
  const quote = `${number} ${text(tongue, QUOTE_WORDS, TOPICAL.quote)}`;
  const translation = tongue === 'en' ? [] : [text('en', QUOTE_WORDS, TOPICAL.quote)];
  const summary = random.chance(OWN_SUMMARIES) ? tongue : 'en';
  return {
    id,
    kind: 'source',
    fields: {
      title: [text(tongue, TITLE_WORDS, TOPICAL.title)],
      statement: [publisher],
      names: [namesOf(event.sending), namesOf(event.host)],
      quote: [quote, ...translation],
      body: [text(summary, BODY_WORDS, TOPICAL.body)],
      details: [world.outlet(random), ...details(event)],
    },
    facets: {
      ...facetsOf(event),
      kind: ['source', random.pick(['news', 'news', 'wire', 'blog', 'official-statement'])],
      language: [tongue],
      stance: [random.pick(['supports', 'supports', 'contradicts', 'mentions'])],
    },
    day: dayOf(event),
    shown: { path: `/sources/${id}/`, date: dayOf(event), lang: tongue },
  };
}

/** Another outlet's rewrite: the same report with about one word in ten exchanged. */
export function writeNearCopy(
  of: SearchRecord,
  world: World,
  random: Random,
  id: string,
): SearchRecord {
  const { anyWord } = world.vocabularies.en;
  const exchange = (passages: readonly string[] = []) =>
    passages.map((text) =>
      text.replace(/[^\s.]+/g, (word) => (random.chance(0.1) ? anyWord(random) : word)),
    );
  const { fields, shown } = of;
  return {
    ...of,
    id,
    prominence: 0,
    fields: {
      ...fields,
      title: exchange(fields.title),
      statement: [world.outlet(random)],
      body: exchange(fields.body),
    },
    shown: { ...shown, path: `/sources/${id}/` },
  };
}

function drawTongue({ sending, host }: Event, random: Random): Language {
  if (random.chance(0.45)) return 'en';
  const tongues = random.chance(0.6) ? [sending.tongue, host.tongue] : OTHER_TONGUES;
  return random.pick(tongues);
}

/** Sentences of running text into which the words of the event are strewn. */
function writeText(
  event: Event,
  language: Language,
  length: number,
  topical: number,
  world: World,
  random: Random,
): string {
  const { anyWord } = world.vocabularies[language];
  const words = wordsOf(event, language);
  const text: string[] = [];
  let inSentence = 0;
  while (text.length < length) {
    const word = random.chance(topical) ? random.pick(words) : anyWord(random);
    const ends = inSentence > 7 && random.chance(0.15);
    text.push((inSentence === 0 ? capitalise(word) : word) + (ends ? '.' : ''));
    inSentence = ends ? 0 : inSentence + 1;
  }
  return text.join(' ');
}

/** A state's names in English, French and its own tongue, as far as the corpus speaks it. */
function namesOf(state: State): string {
  const tongues = new Set<Language>(['en', 'fr', state.tongue]);
  return [...tongues].flatMap((tongue) => stateNames(state, tongue)).join(' ');
}

/** Strength and date as digits, beside the ways in which the texts write them. */
function details(event: Event): string[] {
  return [String(event.strength), dayOf(event)];
}

function facetsOf(event: Event): SearchRecord['facets'] {
  return {
    sending: [event.sending.code],
    host: [event.host.code],
    year: [String(event.date[0])],
  };
}

function dayOf({ date: [year, month, day] }: Event): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2,000` or `2000` in English, `2 000` or `2000` elsewhere. */
function formatNumber(number: number, language: Language, random: Random): string {
  const separator = random.chance(0.3) ? '' : language === 'en' ? ',' : '\u00a0';
  return String(number).replace(/(?<=\d)(?=(\d{3})+$)/g, separator);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
