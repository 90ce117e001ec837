import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { RECORD_KINDS } from '../domain/graph.ts';
import type { ContentFile } from './parse-content.ts';

/** A directory as it begins the paths of its files: forward slashes, none at the end. */
export function nameDirectory(directory: string): string {
  return path.normalize(directory).split(path.sep).join('/').replace(/\/$/, '');
}

/**
 * Reads every file of a content directory's `claims/` and `sources/`, whatever its name; hidden files are passed over.
 * Paths begin with the directory as `nameDirectory` writes it: `content/claims/x.md`. Links are followed.
 *
 * @throws Error when the directory holds neither folder, or cannot be read
 */
export async function readContentFiles(directory: string): Promise<ContentFile[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`there is no folder ${directory} that can be read`, { cause });
  });
  const present = entries.filter((entry) => entry.isDirectory());
  const folders = RECORD_KINDS.filter((folder) => present.some(({ name }) => name === folder));
  if (folders.length === 0) throw new Error(`there is no claims/ and no sources/ in ${directory}`);
  const files = await Promise.all(
    folders.map((folder) => readFolder(path.join(directory, folder))),
  );
  return files.flat();
}

async function readFolder(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return Promise.all(
    entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: file.split(path.sep).join('/'), bytes: await readFile(file) };
      }),
  );
}
