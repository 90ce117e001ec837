import { joinStreams, readJson, splitStreams, writeJson } from './bytes.ts';
import { type Columns, readColumns } from './columns.ts';
import type { Manifest } from './manifest.ts';

/** Every query needs the manifest and the columns, so they are one file: one journey. */
export function writeStart(manifest: Manifest, columns: Uint8Array): Uint8Array {
  return joinStreams([writeJson(manifest), columns]);
}

/** Reads what `writeStart` wrote. */
export function readStart(file: Uint8Array): { manifest: Manifest; columns: Columns } {
  const [manifest, columns] = splitStreams(file);
  if (!manifest || !columns) throw new Error('no start');
  return { manifest: readJson(manifest) as Manifest, columns: readColumns(columns) };
}
