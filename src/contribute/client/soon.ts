/** Makes a function that does something once it has not been called for a while. */
export function makeSoon(action: () => void, pause: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, pause);
  };
}
