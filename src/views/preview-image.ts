/** Size of a preview image in pixels: what networks ask for, and show whole. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** A preview image as a page refers to it. */
export type PreviewImage = typeof PREVIEW_SIZE & {
  /** Path with the base path. */
  path: string;
  /** What the image says. */
  alt: string;
};
