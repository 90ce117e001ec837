import slugify from '@sindresorhus/slugify';
import { ID_LENGTH, isId } from './fields.ts';
import { findFree } from './find-free.ts';

/** Words of a title that go into an id, and of a publisher's name. */
const TITLE_WORDS = 3;
const PUBLISHER_WORDS = 2;
/** Shorter words say little, unless they are numbers. */
const MEANINGFUL = /^(.{4,}|\d+)$/;

/**
 * Proposes the id of a new source: when, who and what, as in `2025-05-kenyantrend-700`.
 * Returns an empty text where nothing is known yet.
 *
 * @param taken ids of the sources on record
 */
export function suggestSourceId(
  {
    published,
    publisher,
    title,
  }: { published?: string | undefined; publisher?: string | undefined; title?: string | undefined },
  taken: { has: (id: string) => boolean },
): string {
  const when = published === undefined ? [] : (/^\d{4}(-\d{2})?/.exec(published) ?? []).slice(0, 1);
  const short = wordsOf(publisher?.replace(/\s*\(.*\)$/, ''));
  const who = (short.length > 0 ? short : wordsOf(publisher)).slice(0, PUBLISHER_WORDS);
  const what = wordsOf(title).filter((word) => MEANINGFUL.test(word) && !who.includes(word));
  return freeId([...when, ...who, ...what.slice(0, TITLE_WORDS)], taken);
}

/**
 * Proposes the id of a new claim: sending state, host state and what, as in `kp-bf-700-guards`.
 * Returns an empty text where nothing is known yet.
 *
 * @param taken ids of the claims on record
 */
export function suggestClaimId(
  {
    sendingState,
    hostState,
    title,
  }: {
    sendingState?: string | undefined;
    hostState?: string | undefined;
    title?: string | undefined;
  },
  taken: { has: (id: string) => boolean },
): string {
  const states = [sendingState, hostState].flatMap((state) => wordsOf(state));
  const what = wordsOf(title).filter((word) => MEANINGFUL.test(word));
  return freeId([...states, ...what.slice(0, TITLE_WORDS)], taken);
}

function wordsOf(text = ''): string[] {
  const words = slugify(text, { decamelize: false }).split('-');
  return words.filter((word) => word !== '' && word !== 'the');
}

/** Joins words to an id that nothing on record has. */
function freeId(words: readonly string[], taken: { has: (id: string) => boolean }): string {
  const id = words
    .join('-')
    .slice(0, ID_LENGTH - 3)
    .replace(/-+$/, '');
  return isId(id) ? findFree(id, taken) : '';
}
