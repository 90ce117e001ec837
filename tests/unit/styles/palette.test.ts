import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/status.ts';
import { lookUpColour, type Theme } from '../../../src/styles/palette.ts';

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('lookUpColour', () => {
  it('has another paper in each theme', () => {
    expect(lookUpColour('paper')).toMatch(/^#[\da-f]{6}$/);
    expect(lookUpColour('paper', 'dark')).not.toBe(lookUpColour('paper', 'light'));
  });

  it('says which colour there is not', () => {
    expect(() => lookUpColour('papyrus')).toThrow('tokens.css has no light colour --papyrus');
  });

  it.each<Theme>(['light', 'dark'])('gives text of every colour contrast enough: %s', (theme) => {
    const faint = ['ink', 'ink-soft', 'accent', ...STATUSES].filter(
      (token) => contrast(lookUpColour(token, theme), lookUpColour('paper', theme)) < 4.5,
    );
    expect(faint).toEqual([]);
  });
});
