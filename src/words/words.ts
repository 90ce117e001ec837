import { en } from './en.ts';

/** Every word of the interface; another language is one more file of this shape. */
export type Words = typeof en;

/** The words of this build. */
export const words: Words = en;
