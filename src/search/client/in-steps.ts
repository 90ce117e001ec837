import { pressEnded } from '../../browser/press.ts';

/** Steps that are taken one after the other, each in a frame of its own, so that a slow phone answers a key in between. */
export type Steps = {
  /**
   * Takes new steps; what is left of older ones is forgotten.
   *
   * @returns settles when all were taken, or newer ones took their place
   */
  take: (steps: readonly (() => void)[]) => Promise<void>;
  /** Takes all that are left, now. */
  finish: () => void;
};

/** Makes an empty row of steps. */
export function createSteps(): Steps {
  let left: (() => void)[] = [];
  return {
    take: async (steps) => {
      const mine = [...steps];
      left = mine;
      // What was done before the first step is drawn in the next frame.
      await nextFrame();
      while (left === mine && mine.length > 0) {
        await nextFrame();
        await pressEnded();
        if (left === mine) mine.shift()?.();
      }
    },
    finish: () => {
      for (const step of left.splice(0)) step();
    },
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
