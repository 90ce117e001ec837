/** Milliseconds without news after which it is read out: a reader who types is not talked over. */
const PAUSE = 700;

/** Makes the function that lets screen readers say how a search went, through a live region of the page. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, PAUSE);
  };
}
