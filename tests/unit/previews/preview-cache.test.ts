import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepPreview } from '../../../src/previews/preview-cache.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const drawing = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));

describe('keepPreview', () => {
  it('draws an image once', async () => {
    const folder = join(temporaryFolder(), 'claims', 'guards');
    const first = drawing('first');
    const again = drawing('again');
    expect(String(await keepPreview(folder, 'key', first))).toBe('first');
    expect(String(await keepPreview(folder, 'key', again))).toBe('first');
    expect(first).toHaveBeenCalledOnce();
    expect(again).not.toHaveBeenCalled();
  });

  it('draws it again for another key, and keeps only that', async () => {
    const folder = temporaryFolder();
    await keepPreview(folder, 'old', drawing('old'));
    expect(String(await keepPreview(folder, 'new', drawing('new')))).toBe('new');
    expect(readdirSync(folder)).toEqual(['new.png']);
  });

  it('takes no image that was left unfinished', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'key.png.123'), 'half');
    expect(String(await keepPreview(folder, 'key', drawing('whole')))).toBe('whole');
    expect(readdirSync(folder)).toEqual(['key.png']);
  });

  it('keeps nothing where drawing fails', async () => {
    const folder = temporaryFolder();
    await expect(
      keepPreview(folder, 'key', () => Promise.reject(new Error('no letter'))),
    ).rejects.toThrow('no letter');
    expect(readdirSync(folder)).toEqual([]);
  });
});
