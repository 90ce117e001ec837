import type { NodeKind } from '../views/origin-graph.ts';

/** Half the width of the widest mark. */
export const MARK_RADIUS = 5;

/** The shape of every kind of node around its middle; which are filled is up to the style. */
export const MARKS: Record<NodeKind, string> = {
  supports: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  contradicts: 'M-4.5-4.5l9 9m0-9l-9 9',
  mentions: 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z',
  relay: 'M0-5l5 5-5 5-5-5z',
  stated: 'M-4.5-4.5h9v9h-9z',
  publisher: 'M-4.5-4.5h9v9h-9z',
  circular: 'M3.5-3a4.6 4.6 0 1 0 1 3.6m-4.3-4.1h3.6v-3.6',
  unknown: 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z',
};
