/**
 * Makes a function that takes steps one after the other, each in a frame of its own, so that a slow phone answers a key
 * between two of them. Whoever calls it again ends what is under way.
 *
 * @returns settles when all steps were taken, or newer ones took their place
 */
export function createSteps(): (steps: readonly (() => void)[]) => Promise<void> {
  let newest = 0;
  return async (steps) => {
    newest += 1;
    const number = newest;
    // What was done before the first step is drawn in the next frame.
    await nextFrame();
    for (const step of steps) {
      await nextFrame();
      if (number !== newest) return;
      step();
    }
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
