import { type FieldPath, type Finding, compareText, formatPath } from '../issue.ts';
import type { SourceDraft } from '../draft.ts';
import { type Check, entriesOf, findingAt } from './check.ts';

type Mention = { source: SourceDraft; path: FieldPath; origin: string };

/** What is left of a name without case, accents, punctuation and spaces. */
function foldSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One exact string is one origin, so two spellings of one origin would count as two. */
export const originSpelling: Check = {
  id: 'origin-spelling',
  severity: 'warning',
  find: ({ sources }) => {
    const spellings = Map.groupBy(sources.flatMap(mentionsIn), ({ origin }) =>
      foldSpelling(origin),
    );
    return [...spellings.values()].flatMap(warnOfRareSpellings);
  },
};

/** The spelling in most use is taken for the right one; among equals, the first in order. */
function warnOfRareSpellings(mentions: readonly Mention[]): Finding[] {
  const uses = [...Map.groupBy(mentions, ({ origin }) => origin)].sort(
    ([a, usesA], [b, usesB]) => usesB.length - usesA.length || compareText(a, b),
  );
  const [usual, ...rare] = uses;
  if (!usual) return [];
  return rare
    .flatMap(([, uses]) => uses)
    .map(({ source, path, origin }) =>
      findingAt(
        source,
        path,
        `${formatPath(path)}: origin "${origin}" differs from "${usual[0]}" only by spelling`,
        `If they are one origin, write ${JSON.stringify(usual[0])}: one exact string counts as one origin.`,
      ),
    );
}

function mentionsIn(source: SourceDraft): Mention[] {
  const holders: [FieldPath, SourceDraft['fields']['basedOn']][] = [
    [[], source.fields.basedOn],
    ...entriesOf(source).map(({ index, entry }): [FieldPath, SourceDraft['fields']['basedOn']] => [
      ['claims', index],
      entry.basedOn,
    ]),
  ];
  return holders.flatMap(([holder, links]) =>
    (links ?? []).flatMap((link, index) =>
      typeof link === 'object' && link.origin !== undefined
        ? [{ source, path: [...holder, 'basedOn', index], origin: link.origin }]
        : [],
    ),
  );
}
