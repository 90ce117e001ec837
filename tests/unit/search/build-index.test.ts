import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { manifestOf, openFiles, searchRecord, titled } from '../../helpers/search.ts';

const MANY = titled(
  ...Array.from({ length: 3000 }, (_, index) => `Report ${index} on word${index}`),
);

test('what is read first names every other file', async () => {
  const files = await buildIndex(MANY);
  const { hash, shards, size, texts } = manifestOf(files);
  expect(files[0]?.name).toBe('start.txt');
  expect(size).toBe(MANY.length);
  expect(shards.length).toBeGreaterThan(2);
  expect(texts.length).toBeGreaterThan(2);
  expect(files.length).toBe(1 + 1 + shards.length + texts.length);
  expect(files.slice(1).every(({ name }) => name.startsWith(hash))).toBe(true);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test('shards and texts stay small however many records there are', async () => {
  for (const { name, bytes } of await buildIndex(MANY)) {
    if (/words|texts/.test(name)) expect(bytes.length, name).toBeLessThan(40_000);
  }
});

test('the same records give the same bytes, in whatever order they come', async () => {
  const concepts = { troops: ['soldiers', 'soldats'] };
  const files = await buildIndex(MANY, concepts);
  expect(await buildIndex(MANY.toReversed(), concepts)).toEqual(files);
});

test('another content has other names, so that no file ever changes under its name', async () => {
  const names = async (title: string) => (await buildIndex(titled(title))).map(({ name }) => name);
  expect((await names('one')).slice(1)).not.toEqual((await names('two')).slice(1));
});

test('two records of one kind and id are refused; a claim and a source may share one', async () => {
  const [claim, source] = [searchRecord({ id: 'a' }), searchRecord({ id: 'a', kind: 'source' })];
  await expect(buildIndex([claim, claim])).rejects.toThrow('two claims "a"');
  expect(openFiles(await buildIndex([claim, source])).size).toBe(2);
});

test('an index of nothing answers with nothing', async () => {
  const answer = await openFiles(await buildIndex([])).search('wagner');
  expect(answer).toMatchObject({ total: 0, hits: [], tried: [], suggestions: [] });
});
