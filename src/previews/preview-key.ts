import { createHash } from 'node:crypto';
import satori from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import type { PreviewElement } from './preview-element.ts';
import { readPreviewFonts } from './preview-fonts.ts';

let tools: string | undefined;

/** Names an image by everything that is drawn in it: words, colours, sizes, fonts, and what draws them. */
export function keyOf(layouts: readonly PreviewElement[]): string {
  tools ??= describeTools();
  return digest(JSON.stringify(layouts), tools);
}

function describeTools(): string {
  const fonts = readPreviewFonts().map(({ data }) => data);
  return JSON.stringify([satori.version, sharp.versions, digest(...fonts)]);
}

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
