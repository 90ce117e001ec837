import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the images of earlier builds are. */
export const PREVIEW_CACHE = 'node_modules/.cache/muster/previews';

/**
 * Takes an image from the cache, or draws and keeps it. Of each image only the newest is kept, under its key.
 *
 * @param folder the image's own, made where it is missing
 * @param key another one as soon as anything in the image is another
 * @returns the file's bytes
 */
export async function keepPreview(
  folder: string,
  key: string,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = `${key}.png`;
  mkdirSync(folder, { recursive: true });
  const kept = readdirSync(folder);
  if (kept.includes(file)) return readFileSync(join(folder, file));

  const image = await draw();
  // A name of its own until it is whole: a build that was stopped leaves no half of an image behind.
  const unfinished = join(folder, `${file}.${process.pid}`);
  writeFileSync(unfinished, image);
  renameSync(unfinished, join(folder, file));
  for (const old of kept) rmSync(join(folder, old), { force: true });
  return image;
}
