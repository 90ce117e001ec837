import type { Random } from '../corpus/random.ts';
import { stateName, STATES } from '../corpus/states.ts';
import { FIELDS, type SearchRecord } from '../../../src/search/record.ts';
import { pickWords, RARE, spoilWords, type CorpusFacts } from './pick-words.ts';
import type { Draft, QueryKind } from './query.ts';
import { mistype, transpose, withoutAccents } from './typos.ts';
import { splitWords, textOf } from './words.ts';

/** Makes a query from a record; `undefined` where the record gives none of the kind. */
export type Draw = (record: SearchRecord, facts: CorpusFacts, random: Random) => Draft | undefined;

/** Shorter words are not mistyped: nothing could tell what was meant. */
const ONE_TYPO = 5;
/** Two mistakes in one word leave enough of it from this length on. */
const TWO_TYPOS = 8;
/** A beginning is cut from a word of at least so many letters, and has at least so many itself. */
const PREFIX_OF = 5;
const PREFIX = 3;

/** How a query of each kind is made. */
export const DRAWS: Readonly<Record<QueryKind, Draw>> = {
  exact: fromTitle,

  'one typo': (record, facts, random) =>
    spoilWords(fromTitle(record, facts, random), facts, { count: 1, letters: ONE_TYPO }, (word) =>
      mistype(word, random),
    ),

  'two typos': (record, facts, random) => {
    const draft = fromTitle(record, facts, random);
    const once = (word: string) => mistype(word, random);
    return random.chance(0.5)
      ? spoilWords(draft, facts, { count: 2, letters: ONE_TYPO }, once)
      : spoilWords(draft, facts, { count: 1, letters: TWO_TYPOS }, (word) => once(once(word)));
  },

  transposition: (record, facts, random) =>
    spoilWords(fromTitle(record, facts, random), facts, { count: 1, letters: ONE_TYPO }, (word) =>
      transpose(word, random),
    ),

  'missing accent': (record, facts, random) => {
    const draft = pickWords(record, facts, random, {
      count: 2,
      within: ['title', 'statement', 'quote'],
      special: (word) => withoutAccents(word) !== word,
    });
    return draft && { ...draft, text: withoutAccents(draft.text) };
  },

  prefix: (record, facts, random) => {
    const draft = pickWords(record, facts, random, { count: 2, within: ['title'] });
    const [first = '', last = ''] = draft?.evidence.words ?? [];
    if (!draft || last.length < PREFIX_OF) return undefined;
    const words = [first, last.slice(0, PREFIX + random.below(last.length - PREFIX))];
    return { text: words.join(' '), evidence: { ...draft.evidence, words, prefix: true } };
  },

  'number and country': (record, _facts, random) => {
    // Three digits and more that are no year: strengths, not days.
    const text = textOf(record, ['title', 'statement', 'details', 'quote']);
    const numbers = splitWords(text).filter((word) => /^(?!(19|20)\d\d$)\d{3,6}$/.test(word));
    const codes = [...(record.facets.sending ?? []), ...(record.facets.host ?? [])];
    const parties = STATES.filter(({ code }) => codes.includes(code));
    if (numbers.length === 0 || parties.length === 0) return undefined;
    const [number, state] = [random.pick(numbers), random.pick(parties)];
    const name = stateName(state, random.pick(['en', 'en', 'fr', state.tongue]));
    const typed = random.chance(0.5) ? number : number.replace(/(?<=\d)(?=\d{3}$)/, ',');
    return {
      text: `${typed} ${name}`,
      evidence: { words: [number], within: FIELDS, state: state.code },
    };
  },

  phrase: (record, _facts, random) => {
    // As a reader would copy it: whole words as written, apostrophes and hyphens included.
    const sentences = textOf(record, ['quote', 'body']).split(/[.:;!?,«»“”"()]/);
    const written = random.pick(sentences).trim().split(/\s+/);
    const length = 3 + random.below(3);
    if (written.length < length) return undefined;
    const start = random.below(written.length - length + 1);
    const phrase = written.slice(start, start + length).join(' ');
    return {
      text: `"${phrase}"`,
      evidence: { words: splitWords(phrase), within: FIELDS, phrase: true },
    };
  },

  'other language': (record, facts, random) => {
    const special = (word: string) => !/^[a-z]+$/.test(word);
    const { aliases = [] } = record.fields;
    if (aliases.length > 0) {
      const wanted = {
        count: 2,
        within: ['aliases'],
        text: random.pick(aliases),
        special,
      } as const;
      return pickWords(record, facts, random, wanted);
    }
    const isForeign = (record.facets.language?.[0] ?? 'en') !== 'en';
    return isForeign
      ? pickWords(record, facts, random, { count: 2, within: ['title'], special })
      : undefined;
  },

  'body words': (record, facts, random) =>
    pickWords(record, facts, random, { count: 4, within: ['body'] }),

  'rare name': (record, { counts }, random) => {
    // Names are what begins with a capital inside a sentence.
    const text = textOf(record, ['title', 'statement', 'quote', 'body']);
    const names = [...text.matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}]{4,}/gu)]
      .flatMap(([name]) => splitWords(name))
      // With its accents or without: somebody will type it without.
      .filter((name) =>
        [name, withoutAccents(name)].every((spelling) => (counts.get(spelling) ?? 0) <= RARE),
      );
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    return { text: name, evidence: { words: [name], within: FIELDS } };
  },
};

/** Two or three words of a title. */
function fromTitle(record: SearchRecord, facts: CorpusFacts, random: Random): Draft | undefined {
  const count = 2 + random.below(2);
  return pickWords(record, facts, random, { count, within: ['title'] });
}
