import { expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/content/front-matter.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { type RecordFields, writeRecord } from '../../src/content/write-record.ts';
import { toFile } from '../helpers/fixtures.ts';

const files = (await readContentFiles('content')).map(({ path, bytes }) => {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Error(`${path} ${decoded.message}`);
  return { path, text: decoded.text, written: rewrite(path, decoded.text) };
});

/** The text of a record as the commands and the form would write it. */
function rewrite(path: string, text: string): string {
  const split = splitFrontMatter(text);
  if (!('yaml' in split)) throw new Error(`${path} ${split.message}`);
  const parsed = parseFrontMatter(split.yaml);
  if (!('data' in parsed)) throw new Error(`${path} is not YAML`);
  const kind = path.split('/')[1] as keyof RecordFields;
  return writeRecord(kind, parsed.data as RecordFields[typeof kind], split.body);
}

test('every record that is read and written again is the same record', () => {
  const read = (given: readonly { path: string; text: string }[]) =>
    parseContent(given.map(({ path, text }) => toFile(path, text))).records;
  expect(read(files.map(({ path, written }) => ({ path, text: written })))).toEqual(read(files));
});

test.each(files.map(({ path, written }) => [path, written]))(
  '%s is written the same each time',
  (path, written) => {
    expect(rewrite(path, written)).toBe(written);
  },
);

// Another form is no mistake, but what the commands and the form write must not stand out.
test('most records are written as the commands and the form write them, byte for byte', () => {
  const alike = files.filter(({ text, written }) => text === written);
  expect(alike.length).toBeGreaterThan(files.length / 2);
});
