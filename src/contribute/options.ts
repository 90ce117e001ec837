import Fuse from 'fuse.js';
import type { Graph } from '../domain/graph.ts';
import { STATE_CODES } from '../domain/states.ts';
import { nameSource } from '../views/name-source.ts';
import { formatCount, formatLanguage, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** Lists from which something is found by typing. */
export const OPTION_LISTS = [
  'states',
  'languages',
  'claims',
  'sources',
  'origins',
  'records',
] as const;
export type OptionList = (typeof OPTION_LISTS)[number];

/** Something that can be chosen: what goes into the field, and what it means. */
export type Option = { value: string; label: string };

/** So many are offered at once. */
const OFFERED = 8;

/** Finds options by typing, and names what was chosen. */
export type Options = {
  find: (list: OptionList, typed: string) => readonly Option[];
  /** What a value means; nothing where it is not in the list. */
  name: (list: OptionList, value: string) => string | undefined;
};

/** Makes the lists of what is on record. Each is made when it is first asked for. */
export function makeOptions(graph: Graph): Options {
  const lists = new Map<OptionList, readonly Option[]>();
  const indexes = new Map<OptionList, Fuse<Option>>();
  const listOf = (list: OptionList) => {
    const options = lists.get(list) ?? listOptions(graph, list);
    lists.set(list, options);
    return options;
  };
  const indexOf = (list: OptionList) => {
    const index =
      indexes.get(list) ??
      new Fuse(listOf(list), {
        keys: ['value', 'label'],
        ignoreDiacritics: true,
        ignoreLocation: true,
        threshold: 0.35,
      });
    indexes.set(list, index);
    return index;
  };
  return {
    find: (list, typed) => {
      const text = typed.trim();
      if (text === '') return listOf(list).slice(0, OFFERED);
      // Two letters that are a code are that code, whatever else is spelled alike.
      const exact = listOf(list).filter(({ value }) => value.toLowerCase() === text.toLowerCase());
      const found = indexOf(list)
        .search(text, { limit: OFFERED })
        .map(({ item }) => item);
      return [...new Set([...exact, ...found])].slice(0, OFFERED);
    },
    name: (list, value) => listOf(list).find((option) => option.value === value)?.label,
  };
}

function listOptions(graph: Graph, list: OptionList): Option[] {
  const claims = () =>
    [...graph.claims.values()].map(({ id, title }) => ({ value: id, label: title }));
  const sources = () =>
    [...graph.sources.values()].map((source) => ({
      value: source.id,
      label: `${nameSource(source)}: ${source.title}`,
    }));
  switch (list) {
    case 'claims':
      return claims();
    case 'sources':
      return sources();
    case 'records':
      return [
        ...sources().map(({ value, label }) => ({ value: `sources/${value}`, label })),
        ...claims().map(({ value, label }) => ({ value: `claims/${value}`, label })),
      ];
    case 'states':
      return STATE_CODES.map((code) => ({ value: code, label: formatState(code) }));
    case 'languages':
      return byUse([...graph.sources.values()].map(({ language }) => language)).map(([tag]) => ({
        value: tag,
        label: formatLanguage(tag),
      }));
    case 'origins':
      return byUse(statedOrigins(graph)).map(([origin, uses]) => ({
        value: origin,
        label: words.contribute.named.knownOrigin(formatCount(uses, words.nouns.record)),
      }));
    default:
      return list satisfies never;
  }
}

/** The origin of every link that names one, once a record. */
function statedOrigins(graph: Graph): string[] {
  return [...graph.sources.values()].flatMap((source) => [
    ...new Set(
      [source, ...source.claims].flatMap(({ basedOn = [] }) =>
        basedOn.flatMap(({ origin }) => origin ?? []),
      ),
    ),
  ]);
}

/** Different values with how often each is there, the most frequent first. */
function byUse(values: readonly string[]): [string, number][] {
  const uses = new Map<string, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  return [...uses].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
