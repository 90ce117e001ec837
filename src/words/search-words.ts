import { enSearch } from './en-search.ts';

/** The shape of the words of search in any language. */
export type SearchWords = typeof enSearch;

/** The words of search of this build. */
export const searchWords: SearchWords = enSearch;
