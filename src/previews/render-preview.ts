import sharp from 'sharp';
import type { Preview } from '../views/previews.ts';
import { drawPreview, PreviewError } from './draw-preview.ts';
import { layOutPreview } from './lay-out-preview.ts';
import { keepPreview, PREVIEW_CACHE } from './preview-cache.ts';
import { keyOf } from './preview-key.ts';

/** Few colours and no dithering: half the bytes, and nothing is seen of it. */
const PNG = { palette: true, dither: 0 } as const;

/**
 * Renders a preview image, or takes it from the cache.
 *
 * @param name its name among the preview images
 * @returns a PNG file of 1200 by 630 pixels
 * @throws Error that says which image cannot be drawn, why, and what to do
 */
export async function renderPreview(
  name: string,
  preview: Preview,
  cache = PREVIEW_CACHE,
): Promise<Buffer> {
  const layouts = layOutPreview(preview);
  return keepPreview(`${cache}/${name}`, keyOf(layouts), async () => {
    try {
      return await sharp(Buffer.from(await drawPreview(layouts)))
        .png(PNG)
        .toBuffer();
    } catch (error) {
      if (!(error instanceof PreviewError)) throw error;
      throw new Error(
        `The preview image ${name} cannot be drawn: ${error.message}. ` +
          'Build with PREVIEWS=0 until it can be.',
      );
    }
  });
}
