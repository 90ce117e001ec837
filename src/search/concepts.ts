import { analyse } from './analyse.ts';

/** Words that mean the same, in any language, by what they mean. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** The mark of a concept among the words of the index; no folded word begins with it. */
export const CONCEPT_MARK = '~';

/** Concepts in the words of the index. What is written in several words cannot stand for one, and is left out. */
export function foldConcepts(concepts: Concepts): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(concepts).map(([concept, words]) => [
      concept,
      [...new Set(words.flatMap(foldWord))],
    ]),
  );
}

function foldWord(text: string): string[] {
  const tokens = analyse(text);
  const whole = tokens.length === 1 ? tokens : tokens.filter(({ joined }) => joined);
  return whole.map(({ word }) => word);
}
