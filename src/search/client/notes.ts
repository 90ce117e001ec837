import type { Attempt, SortOrder } from '../answer.ts';
import { searchWords as words } from '../../words/search-words.ts';
import { formatCount, formatList } from '../../browser/formats.ts';
import { cloneTemplate, makeLink } from '../../browser/page-parts.ts';
import type { Missed, PageAnswer } from './protocol.ts';
import { linkTo } from './url-state.ts';

/** What was tried to answer, and where nothing was found, what else could be asked; nothing where all is plain. */
export function makeNotes(answer: PageAnswer, sort: SortOrder): HTMLElement[] {
  const link = (text: string, query: string) => makeLink(text, linkTo({ query, sort }));
  const lines = [
    ...answer.tried.map((attempt) => [sayAttempt(attempt)]),
    ...(answer.missed ? sayMissed(answer.missed, link) : []),
    ...answer.suggestions.map(({ word, spellings }) => [
      words.didYouMean(words.quoted(word)),
      ...spellings.flatMap(({ spelling, query }, place) => [
        place === 0 ? ' ' : ', ',
        link(spelling, query),
      ]),
    ]),
  ];
  if (lines.length === 0) return [];
  const notes = cloneTemplate('notes');
  notes.append(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(...line);
      return paragraph;
    }),
  );
  return [notes];
}

type Line = (string | Node)[];

function sayMissed(
  { hasWords, asWords, filteredOut }: Missed,
  link: (text: string, query: string) => Node,
): Line[] {
  if (filteredOut) {
    const { count, query } = filteredOut;
    const records = formatCount(count, words.nouns.record);
    return [[words.missed.filters(records), ' ', link(words.missed.liftAll, query)]];
  }
  return [
    ...(hasWords ? [[words.missed.words]] : []),
    ...(asWords === undefined
      ? []
      : [[words.missed.phrases, ' ', link(words.missed.asWords, asWords)]]),
  ];
}

function sayAttempt(attempt: Attempt): string {
  switch (attempt.kind) {
    case 'near':
    case 'stem':
    case 'joined':
    case 'apart':
      return words.tried[attempt.kind](
        words.quoted(attempt.word),
        formatList(attempt.read.map(words.quoted)),
      );
    case 'some-words':
      return words.tried.someWords;
    default:
      return attempt satisfies never;
  }
}
