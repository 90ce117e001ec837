/** Makes a function that does something once it has not been called for a while, with what it was called with last. */
export function makeSoon<Input extends unknown[]>(
  action: (...input: Input) => void,
  pause: number,
): (...input: Input) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (...input) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, pause, ...input);
  };
}
