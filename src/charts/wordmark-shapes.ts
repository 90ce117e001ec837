/**
 * The mark beside the name, in a square of 16 by 16: four reports stand on the two origins that they go back to, as in
 * the marks of every claim. public/favicon.svg is the same drawing.
 */
export const WORDMARK_SHAPES = {
  strokes: 'M0 1h2v11H0zm4 0h2v11H4zm4 0h2v11H8zm5 0h2v11h-2z',
  lines: 'M0 13h10v2H0zm12 0h4v2h-4z',
} as const;
