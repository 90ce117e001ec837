import satori, { type SatoriNode } from 'satori';
import { PREVIEW_SIZE } from '../views/preview-image.ts';
import type { PreviewElement } from './preview-element.ts';
import { FITTED, ROOM } from './lay-out-claim.ts';
import { readPreviewFonts } from './preview-fonts.ts';

/** A preview image that cannot be drawn as it should be. */
export class PreviewError extends Error {}

/**
 * Draws the first layout in which the text has room. Text becomes paths: the SVG looks the same wherever it is shown.
 *
 * @param layouts as `layOutPreview` gives them
 * @throws PreviewError when the fonts lack a letter of what no layout leaves out, or the text has room in none
 */
export async function drawPreview(layouts: readonly PreviewElement[]): Promise<string> {
  for (const layout of layouts) {
    const { svg, fits } = await drawLayout(layout);
    if (fits) return svg;
  }
  throw new PreviewError('its text is too long');
}

async function drawLayout(layout: PreviewElement): Promise<{ svg: string; fits: boolean }> {
  const heights = new Map<string | number, number>();
  const svg = await satori(layout, {
    ...PREVIEW_SIZE,
    fonts: readPreviewFonts(),
    loadAdditionalAsset: (_script, letters) =>
      Promise.reject(new PreviewError(`its fonts lack letters: ${letters}`)),
    onStyleError: (error) => {
      throw error;
    },
    onNodeDetected: ({ key, height }: SatoriNode) => {
      if (key !== undefined) heights.set(key, height);
    },
  });
  return { svg, fits: (heights.get(FITTED) ?? 0) <= (heights.get(ROOM) ?? 0) };
}
