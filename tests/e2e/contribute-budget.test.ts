import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { contributePage } from '../helpers/contribute-page.ts';

/** What all scripts of the form may weigh, its worker among them, compressed with Brotli. */
const BUDGET = 150_000;

test('nothing is loaded before the form is used, and all scripts together stay under 150 kB', async ({
  page,
  context,
}) => {
  const scripts = new Map<string, number>();
  const records: string[] = [];
  context.on('response', (response) => {
    const url = response.url();
    if (url.endsWith('.json')) records.push(url);
    if (!url.endsWith('.js')) return;
    scripts.set(url, 0);
    void response.body().then((body) => scripts.set(url, brotliCompressSync(body).length));
  });
  await page.goto('./contribute/', { waitUntil: 'networkidle' });
  expect([...scripts.keys()].filter((url) => url.includes('worker'))).toEqual([]);
  expect(records).toEqual([]);
  const form = contributePage(page);
  await form.text(en.fields.sources.title.label).fill('A title');
  await expect(form.file).toContainText('title: A title');
  expect(records).toHaveLength(1);
  expect([...scripts.keys()].filter((url) => url.includes('worker'))).toHaveLength(1);
  await expect.poll(() => [...scripts.values()].every((bytes) => bytes > 0)).toBe(true);
  const all = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(all).toBeLessThan(BUDGET);
});
