import sharp from 'sharp';

/** A picture, pixel by pixel. */
export type Picture = {
  width: number;
  height: number;
  /** Whether a pixel is anything but the ground, which has the colour of the corner. */
  isDrawn: (x: number, y: number) => boolean;
};

/** Reads a PNG or SVG. */
async function readPicture(file: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const { width, height } = info;
  return { width, height, isDrawn: (x, y) => pixels[y * width + x] !== pixels[0] };
}

/** How far from each edge the drawing begins, in pixels. */
export async function measureMargins(file: Uint8Array) {
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const { info } = await sharp(file)
    .trim({ threshold: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return { left, top, right: width - left - info.width, bottom: height - top - info.height };
}

/**
 * The stretches of a picture between rules that run from margin to margin, from top to bottom: how much room the
 * drawing in each leaves above and below itself, in pixels.
 */
export async function measureStretches(
  file: Uint8Array,
): Promise<{ above: number; below: number }[]> {
  const { width, height, isDrawn } = await readPicture(file);
  const { left, right } = await measureMargins(file);
  const columns = Array.from({ length: width - left - right }, (_, x) => x + left);
  const rows = Array.from({ length: height }, (_, y) =>
    columns.every((x) => isDrawn(x, y)) ? '-' : columns.some((x) => isDrawn(x, y)) ? 'x' : ' ',
  );
  return rows
    .join('')
    .split(/-+/)
    .filter((stretch) => stretch.includes('x'))
    .map((stretch) => ({
      above: stretch.indexOf('x'),
      below: stretch.length - 1 - stretch.lastIndexOf('x'),
    }));
}
