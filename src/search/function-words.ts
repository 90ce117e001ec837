import { foldLetters } from './fold-letters.ts';

const LISTS = [
  'a an and are as at by for from in into is it its of on or that the their this to was were with',
  'au aux avec ce ces d dans de des du elle en est et il l la le les leur ou par pour qui sa se ses son sont sur un une',
  'am auf aus bei das dem den der des die ein eine einen einer für im ist mit nach und von zu zum zur',
  'al con del el es las lo los o para por que su una y',
  'ao aos com da do das dos em na nas no nos os pela pelo um uma',
  'che dei della delle di gli i nel nella per',
  'в во для до за из и к на не об от по при с со у что',
  'في من على إلى عن مع',
  'az egy és',
];

const FUNCTION_WORDS = new Set(LISTS.flatMap((list) => list.split(' ')).map(foldLetters));

/**
 * Whether a word of the index only joins others, in a language of the records. Beside other words it never decides
 * whether a record answers: who types `soldats au Burkina` means records in English, too.
 */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
