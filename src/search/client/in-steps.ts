import { pressEnded } from '../../browser/press.ts';

/** Small changes of the page, taken one after the other, no more in a frame than leave time to answer a key. */
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

/**
 * Milliseconds from the beginning of a frame, keys included, in which another step may begin: one is taken in any case,
 * and drawing comes on top.
 */
const BEGIN = 6;

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
        const end = (await nextFrame()) + BEGIN;
        await pressEnded();
        do {
          if (left !== mine) return;
          mine.shift()?.();
          layOut();
        } while (mine.length > 0 && performance.now() < end);
      }
    },
    finish: () => {
      for (const step of left.splice(0)) step();
    },
  };
}

/** Settles in the next frame, with the time at which it began. */
function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Lays the page out now and not at the end of the frame: it is most of what a step takes. */
function layOut(): void {
  document.body.getBoundingClientRect();
}
