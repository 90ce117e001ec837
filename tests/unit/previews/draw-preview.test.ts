import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../../src/previews/draw-preview.ts';
import { layOutPreview } from '../../../src/previews/lay-out-preview.ts';
import type { ClaimPreview } from '../../../src/views/claim-preview.ts';
import { toSitePreview } from '../../../src/views/site-preview.ts';
import { measureMargins, measureStretches } from '../../helpers/image.ts';
import { claimPreview } from '../../helpers/previews.ts';

const draw = (fields: Partial<ClaimPreview> = {}) =>
  drawPreview(layOutPreview(claimPreview(fields)));

/** 300 characters of words. */
const LONG = 'Soldiers of the Africa Corps were seen. '.repeat(8).slice(0, 300);

/** The longest words that the views give. */
const LONG_VERDICT =
  'Officially confirmed by both the Central African Republic and Equatorial Guinea, and contradicted, but withdrawn';
const LONG_ANSWER =
  'The Central African Republic confirms part of it (about 24 September 2024); Equatorial Guinea both confirms and denies it (about 24 September 2024). Neither government is on record with a number.';

describe('drawPreview', () => {
  it('draws the same for the same preview', async () => {
    expect(await draw()).toBe(await draw());
  });

  it('leaves no text that would look different elsewhere', async () => {
    expect(await draw()).not.toMatch(/<text|font-family/);
  });

  it.each([
    ['a short statement', { statement: 'Soldiers left.' }],
    ['a statement of 300 characters', { statement: LONG }],
    ['a statement without a space', { statement: 'palace'.repeat(35) }],
    ['a long status and answer', { verdict: LONG_VERDICT, official: LONG_ANSWER }],
    ['a statement of 1500 characters', { statement: LONG.repeat(5) }],
    [
      'a statement of 1500 characters beside a long status and answer',
      { statement: LONG.repeat(5), verdict: LONG_VERDICT, official: LONG_ANSWER },
    ],
    ['everything long', { statement: LONG, verdict: LONG_VERDICT, official: LONG_ANSWER }],
    [
      'large numbers',
      {
        tallies: [
          { number: '1,200', label: 'independent origins, 1,199 without inferred links' },
          { number: '12,000', label: 'sources support it' },
          { number: '12,000', label: 'sources contradict it' },
          { number: '12,000', label: 'sources support a rival account' },
        ],
      },
    ],
  ])('keeps %s off the edges and off the rules', async (_what, fields) => {
    const picture = Buffer.from(await draw(fields));
    const { left, right, top, bottom } = await measureMargins(picture);
    expect(left).toBeGreaterThanOrEqual(60);
    expect(right).toBeGreaterThanOrEqual(60);
    expect(top).toBeGreaterThanOrEqual(30);
    expect(bottom).toBeGreaterThanOrEqual(30);

    const stretches = await measureStretches(picture);
    expect(stretches).toHaveLength(4); // head, statement, verdict, foot
    for (const { above, below } of stretches.slice(1, 3)) {
      expect(above).toBeGreaterThanOrEqual(12);
      expect(below).toBeGreaterThanOrEqual(12);
    }
  });

  it('sets a longer statement smaller, and shortens it where it would not be read', async () => {
    const inLargest = (statement: string) =>
      drawPreview(layOutPreview(claimPreview({ statement })).slice(0, 1));
    expect(await draw({ statement: 'Soldiers left.' })).toBe(await inLargest('Soldiers left.'));
    await expect(inLargest(LONG)).rejects.toThrow('its text is too long');
    expect(await draw({ statement: LONG.repeat(5) })).toBe(
      await draw({ statement: `${LONG.repeat(5)} Never drawn.` }),
    );
  });

  it.each(['中', '→', 'שלום', '😀'])(
    'draws an ellipsis for letters of a statement that its fonts lack: %s',
    async (letters) => {
      expect(await draw({ statement: `Soldiers ${letters} left.` })).toBe(
        await draw({ statement: 'Soldiers … left.' }),
      );
    },
  );

  it('refuses letters that its fonts lack in what must not be left out', async () => {
    await expect(draw({ official: '中 denies it.' })).rejects.toThrow('its fonts lack letters: 中');
  });

  it('has the letters of Latin, Greek and Cyrillic, in one word too', async () => {
    await draw({ statement: 'Łódź, Şırnak, Đà Nẵng, Ђаково, Αθήνα, Корпус Африки “½”' });
  });

  it('draws spaces, hyphens and accents alike, however they are written', async () => {
    const [first, ...others] = await Promise.all(
      ['é 5 km, mid-June', 'e\u0301 5\u202fkm,\u00a0mid\u2011June'].map((statement) =>
        draw({ statement }),
      ),
    );
    expect(others).toEqual([first]);
  });

  it('draws what looks like markup as the text it is', async () => {
    expect(await draw({ statement: '</svg><script>alert(1)</script> & "more"' })).not.toContain(
      '<script',
    );
  });

  it('draws the general image off its edges', async () => {
    const svg = await drawPreview(layOutPreview(toSitePreview()));
    const margins = await measureMargins(Buffer.from(svg));
    expect(Math.min(...Object.values(margins))).toBeGreaterThanOrEqual(30);
  });
});
