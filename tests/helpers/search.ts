import type { IndexFile, SearchAnswer, SearchIndex } from '../../src/search/answer.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Concepts } from '../../src/search/concepts.ts';
import { type Manifest, START_NAME } from '../../src/search/manifest.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readStart } from '../../src/search/start-file.ts';

/** A record of which only what a test is about needs to be said; a claim unless it says otherwise. */
export function searchRecord(fields: Partial<SearchRecord> & { id: string }): SearchRecord {
  const { id, kind = 'claim' } = fields;
  return {
    kind,
    fields: { title: [id] },
    facets: { kind: [kind] },
    shown: { path: `/${kind}s/${id}/`, date: 'undated' },
    ...fields,
  };
}

/** Claims of which each has only a title; they are called r0, r1, … */
export function titled(...titles: readonly string[]): SearchRecord[] {
  return titles.map((title, index) =>
    searchRecord({ id: `r${index}`, fields: { title: [title] } }),
  );
}

/** The file of an index that is read first. */
export function startOf(files: readonly IndexFile[]): Uint8Array {
  const start = files.find(({ name }) => name === START_NAME);
  if (!start) throw new Error(`no ${START_NAME}`);
  return start.bytes;
}

/** The manifest of an index. */
export function manifestOf(files: readonly IndexFile[]): Manifest {
  return readStart(startOf(files)).manifest;
}

/** Builds an index and opens it from memory; `loaded` names the files in the order in which they were asked for. */
export async function openRecords(
  records: readonly SearchRecord[],
  concepts?: Concepts,
): Promise<SearchIndex & { loaded: string[] }> {
  return openFiles(await buildIndex(records, concepts));
}

/** Opens built files from memory. */
export function openFiles(files: readonly IndexFile[]): SearchIndex & { loaded: string[] } {
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  const loaded: string[] = [];
  const index = openIndex(startOf(files), (name) => {
    loaded.push(name);
    const found = bytes.get(name);
    return found ? Promise.resolve(found) : Promise.reject(new Error(`no file ${name}`));
  });
  return { ...index, loaded };
}

/** The ids of an answer, best first. */
export function idsOf({ hits }: SearchAnswer): string[] {
  return hits.map(({ record }) => record.id);
}
