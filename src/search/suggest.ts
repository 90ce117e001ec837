import type { Suggestion } from './answer.ts';
import { look } from './expand.ts';
import type { IndexFiles } from './index-files.ts';
import { isFuzzy } from './spellings.ts';
import { spellOut } from './spell-out.ts';
import type { Term } from './terms.ts';

/** As many spellings are offered for one word. */
const MOST_OFFERED = 4;
/** A reader can judge what a ranking must not assume: so many letters in one mistake may be wrong. */
const LETTERS_A_MISTAKE = 2.5;

/** Offers the nearest spellings for the words that occur nowhere. */
export async function suggest(terms: readonly Term[], files: IndexFiles): Promise<Suggestion[]> {
  const unknown = terms.filter(({ word, readings }) => readings.length === 0 && isFuzzy(word));
  if (unknown.length === 0) return [];
  const spellings = await files.spellings();
  const suggestions = unknown.map(async ({ word }) => {
    const near = spellings.findNear(word, Math.floor(word.length / LETTERS_A_MISTAKE));
    const nearest = near.slice(0, MOST_OFFERED).map((found) => writeOut(found.word, files));
    return { word, spellings: [...new Set(await Promise.all(nearest))] };
  });
  return (await Promise.all(suggestions)).filter(({ spellings: offered }) => offered.length > 0);
}

/** The word as the first record that holds it writes it. */
async function writeOut(word: string, files: IndexFiles): Promise<string> {
  const reading = await look(files, word, 'exact', 1);
  const [record] = reading?.records ?? [];
  return (record === undefined ? undefined : spellOut(word, await files.text(record))) ?? word;
}
