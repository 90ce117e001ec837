import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderPreview } from '../../../src/previews/render-preview.ts';
import { claimPreview } from '../../helpers/previews.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

describe('renderPreview', () => {
  it('gives a PNG file of the size that networks ask for', async () => {
    const image = await renderPreview('claims/guards', claimPreview(), temporaryFolder());
    expect(await sharp(image).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
  });

  it('gives the same bytes, drawn or from the cache', async () => {
    const cache = temporaryFolder();
    const drawn = await renderPreview('site', claimPreview(), cache);
    expect(await renderPreview('site', claimPreview(), cache)).toEqual(drawn);
    expect(await renderPreview('site', claimPreview(), temporaryFolder())).toEqual(drawn);
  });

  it('says which image cannot be drawn, why, and what to do', async () => {
    const preview = claimPreview({ verdict: 'A 中 B' });
    await expect(renderPreview('claims/guards', preview, temporaryFolder())).rejects.toThrow(
      'The preview image claims/guards cannot be drawn: its fonts lack letters: 中. ' +
        'Build with PREVIEWS=0 until it can be.',
    );
  });
});
