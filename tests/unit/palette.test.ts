import { describe, expect, it } from 'vitest';
import { lookUpColour } from '../../src/palette.ts';

describe('lookUpColour', () => {
  it('has another paper in each theme', () => {
    expect(lookUpColour('paper')).toMatch(/^#[\da-f]{6}$/);
    expect(lookUpColour('paper', 'dark')).toMatch(/^#[\da-f]{6}$/);
    expect(lookUpColour('paper', 'dark')).not.toBe(lookUpColour('paper', 'light'));
  });

  it('says which colour there is not', () => {
    expect(() => lookUpColour('papyrus')).toThrow('tokens.css has no light colour --papyrus');
  });
});
