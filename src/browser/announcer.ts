import { makeSoon } from './soon.ts';

/** Milliseconds without news after which it is read out: a reader who types is not talked over. */
const PAUSE = 700;

/** Makes the function that lets screen readers say how something went, through a live region of the page. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  return makeSoon((text) => {
    region.textContent = text;
  }, PAUSE);
}
