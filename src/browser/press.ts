/** Milliseconds after a press in which the browser makes a click of it, if it does. */
const CLICK = 50;

let pressed = false;
const waiting: (() => void)[] = [];

addEventListener('pointerdown', ({ button }) => {
  pressed = button === 0;
});
// A press that opens a menu or leaves the window may never be told to have ended.
for (const end of ['pointerup', 'pointercancel', 'contextmenu', 'blur'] as const) {
  addEventListener(end, () => setTimeout(settle, CLICK));
}
addEventListener('click', settle);

function settle(): void {
  pressed = false;
  for (const resolve of waiting.splice(0)) resolve();
}

/**
 * Settles when nothing is pressed, at once where nothing is. Whatever may move the page waits for it: else something
 * would move away below the finger, and the press would come to nothing.
 */
export function pressEnded(): Promise<void> {
  return pressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}
