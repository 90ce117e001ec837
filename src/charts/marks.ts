import type { StrengthMark } from '../views/strength-plot.ts';
import type { TimelineEvent } from '../views/timeline-lane.ts';

/** Half the width of a mark. */
export const MARK_RADIUS = 6;

const CIRCLE = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z';
const SQUARE = 'M-4.5-4.5h9v9h-9z';

/** Documents are filled shapes, positions are strokes; all are drawn around 0,0. */
export const TIMELINE_MARKS: Record<TimelineEvent['mark'], string> = {
  press: CIRCLE,
  official: SQUARE,
  'state-media': 'M0-6 6 0 0 6-6 0z',
  'fact-check': 'M0-6.5 1.6-2.2 6.2-2 2.6.8 3.8 5.3 0 2.7-3.8 5.3-2.6.8-6.2-2-1.6-2.2z',
  research: 'M0-5.8 5.6 4.2h-11.2z',
  'self-published': 'M0 5.8 5.6-4.2h-11.2z',
  confirms: 'M-4.5 0-1.5 3.5 4.5-4',
  partly: 'M-5 1.5C-2.5-4 2.5 4 5-1.5',
  denies: 'M-4-4 4 4M4-4-4 4',
  other: 'M-4.5 0h9',
};

/** Circles count those there at one time, squares all who were ever sent; what is only announced is hollow. */
export const STRENGTH_MARKS: Record<StrengthMark, { path: string; hollow: boolean }> = {
  'present-present': { path: CIRCLE, hollow: false },
  'present-cumulative': { path: SQUARE, hollow: false },
  'planned-present': { path: CIRCLE, hollow: true },
  'planned-cumulative': { path: SQUARE, hollow: true },
};
