import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/content/check-content.ts';
import { type ContentFile, parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import type { Issue } from '../../src/domain/issue.ts';

const FOLDER = 'tests/fixtures';

/** A claim and a source without a mistake, on which every other fixture stands. */
const VALID = 'valid';

/** Today in every test of checks. */
export const TODAY = '2026-11-20';

/** Names of all cases: each fixture but the valid records. */
export function listCases(): string[] {
  return readdirSync(FOLDER).filter((name) => name !== VALID);
}

/** The valid records together with the files of a case, which add to them or take their place. */
export async function readCase(name: string): Promise<ContentFile[]> {
  return overlay(await readTree(VALID), name === VALID ? [] : await readTree(name));
}

/** What `npm run check` must print for a case. */
export function readExpected(name: string): string {
  return readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8').trimEnd();
}

/** The valid records with the given texts (path → text), which add to them or take their place. */
export async function validWith(texts: Record<string, string>): Promise<ContentFile[]> {
  const files = Object.entries(texts).map(([path, text]) => toFile(path, text));
  return overlay(await readTree(VALID), files);
}

/** All issues of these files. */
export function check(files: readonly ContentFile[]): Issue[] {
  return checkContent(parseContent(files), TODAY);
}

/** A file from its text. */
export function toFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** A fixture's files under the paths they would have in a project. */
async function readTree(name: string): Promise<ContentFile[]> {
  const folder = `${FOLDER}/${name}`;
  const files = await readContentFiles(folder);
  return files.map(({ path, bytes }) => ({ path: path.replace(folder, 'content'), bytes }));
}

function overlay(below: readonly ContentFile[], above: readonly ContentFile[]): ContentFile[] {
  return [...new Map([...below, ...above].map((file) => [file.path, file])).values()];
}
