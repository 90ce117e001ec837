import { enContribute } from './en-contribute.ts';

/** The shape of the words of the form in any language. */
export type ContributeWords = typeof enContribute;

/** The words of the form of this build. */
export const contributeWords: ContributeWords = enContribute;
