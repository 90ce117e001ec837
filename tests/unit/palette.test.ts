import { describe, expect, it } from 'vitest';
import { lookUpColour, readTokens } from '../../src/palette.ts';

describe('lookUpColour', () => {
  it('has another paper in each theme', () => {
    expect(lookUpColour('paper')).toMatch(/^#[\da-f]{6}$/);
    expect(lookUpColour('paper', 'dark')).toMatch(/^#[\da-f]{6}$/);
    expect(lookUpColour('paper', 'dark')).not.toBe(lookUpColour('paper', 'light'));
  });

  it('says which colour there is not', () => {
    expect(() => lookUpColour('papyrus')).toThrow('tokens.css has no light colour --papyrus');
    expect(() => lookUpColour('space-1', 'dark')).toThrow(
      'tokens.css has no dark colour --space-1',
    );
  });
});

describe('readTokens', () => {
  const { light, dark, paper } = readTokens(`
  :root { color-scheme: light dark; --paper: #fff; --ground: var(--paper); --step-small: 1rem; --step-base: 2rem; }
  @media (prefers-color-scheme: dark) { :root { --paper: #000; } }
  @media print { :root { --paper: #eee; } }
`);

  it('reads the tokens of every theme; what one does not set is as in the light one, and names lead to values', () => {
    expect([...light]).toEqual([
      ['paper', '#fff'],
      ['ground', '#fff'],
      ['step-small', '1rem'],
      ['step-base', '2rem'],
    ]);
    expect([...dark]).toEqual([
      ['paper', '#000'],
      ['ground', '#000'],
      ['step-small', '1rem'],
      ['step-base', '2rem'],
    ]);
    expect(paper.get('ground')).toBe('#eee');
  });
});
