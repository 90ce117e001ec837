import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import sharp from 'sharp';
import { PICTURES } from './pictures.ts';

/** Where a PNG says how it holds colours, and what it says when it lists them. */
const COLOUR_TYPE = 25;
const LISTED = 3;

/** Makes new pictures less than half as large: 256 colours are enough for them. */
export default async function shrinkPictures(config: FullConfig): Promise<void> {
  if (config.updateSnapshots === 'none') return;
  for (const name of readdirSync(PICTURES)) {
    const file = join(PICTURES, name);
    const picture = readFileSync(file);
    if (picture[COLOUR_TYPE] === LISTED) continue;
    writeFileSync(
      file,
      await sharp(picture)
        .removeAlpha()
        .png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
        .toBuffer(),
    );
  }
}
