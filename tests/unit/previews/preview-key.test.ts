import { describe, expect, it } from 'vitest';
import { layOutPreview } from '../../../src/previews/lay-out-preview.ts';
import { keyOf } from '../../../src/previews/preview-key.ts';
import type { ClaimPreview } from '../../../src/views/claim-preview.ts';
import type { Preview } from '../../../src/views/previews.ts';
import { toSitePreview } from '../../../src/views/site-preview.ts';
import { claimPreview } from '../../helpers/previews.ts';

const key = (preview: Preview) => keyOf(layOutPreview(preview));

/** Another value for everything that a claim's image shows. */
const OTHERS: Omit<Required<ClaimPreview>, 'kind'> = {
  site: 'Mustered',
  label: 'Report',
  sending: 'Turkey',
  host: 'Niger',
  statement: 'Two hundred soldiers guard the palace.',
  status: 'refuted',
  verdict: 'Contested',
  official: 'Burkina Faso denies it (2024).',
  tallies: [{ number: '2', label: 'independent origins' }],
  asOf: undefined,
  note: 'A note.',
};

describe('keyOf', () => {
  it('is the same for the same image', () => {
    expect(key(claimPreview())).toBe(key(claimPreview()));
  });

  it.each(Object.entries(OTHERS))('is another one with another %s', (name, value) => {
    expect(key(claimPreview({ [name]: value }))).not.toBe(key(claimPreview()));
  });

  it('is another one in another size, colour or shape', () => {
    const layouts = layOutPreview(claimPreview());
    const text = JSON.stringify(layouts);
    const edited = (from: string, to: string) => {
      expect(text).toContain(from);
      return keyOf(JSON.parse(text.replace(from, to)) as typeof layouts);
    };
    expect(edited('"fontSize":26', '"fontSize":27')).not.toBe(keyOf(layouts));
    expect(edited('#1b1a17', '#1b1a18')).not.toBe(keyOf(layouts));
    expect(edited('M7 1v14', 'M7 2v14')).not.toBe(keyOf(layouts));
    expect(keyOf(layouts.slice(1))).not.toBe(keyOf(layouts));
  });

  it('is another one for the general image', () => {
    expect(key(toSitePreview())).not.toBe(key(claimPreview()));
    expect(key({ ...toSitePreview(), promise: 'Another.' })).not.toBe(key(toSitePreview()));
  });
});
