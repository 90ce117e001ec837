/** Milliseconds after a press in which the browser makes a click of it. */
const CLICK = 50;

let pressed = false;
let waiting: (() => void) | undefined;

addEventListener('pointerdown', () => {
  pressed = true;
});
for (const end of ['pointerup', 'pointercancel'] as const) {
  addEventListener(end, () => {
    setTimeout(() => {
      pressed = false;
      waiting?.();
      waiting = undefined;
    }, CLICK);
  });
}

/**
 * Does something that may move the page, but not while something is pressed: it would move away below the finger, and
 * the press would come to nothing. Of what waits only the last is done.
 */
export function afterPress(action: () => void): void {
  if (pressed) waiting = action;
  else action();
}
