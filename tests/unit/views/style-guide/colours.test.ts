import { describe, expect, it } from 'vitest';
import { themes } from '../../../../src/palette.ts';
import {
  type ColourPair,
  LEAST_TEXT_CONTRAST,
  type Themes,
  toPalette,
} from '../../../../src/views/style-guide/colours.ts';

const palette = toPalette(themes);

/** All tokens of the site in one colour, but for these in the light theme. */
const plain = (light: Record<string, string>): Themes => ({
  light: new Map([
    ...[...themes.light.keys()].map((name) => [name, '#fff'] as const),
    ...Object.entries(light),
  ]),
  dark: new Map([...themes.dark.keys()].map((name) => [name, '#000'])),
});
const find = (pairs: readonly ColourPair[], front: string, back: string) =>
  pairs.find((pair) => pair.front === front && pair.back === back);

describe('the colours of the site', () => {
  const samples = palette.text.flatMap(({ front, back, light, dark }) => [
    { pair: `${front} on ${back}`, theme: 'light', contrast: light.contrast },
    { pair: `${front} on ${back}`, theme: 'dark', contrast: dark.contrast },
  ]);

  it.each(samples)('$pair in the $theme theme can be read', ({ contrast }) => {
    expect(contrast).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  it('are all shown, in both themes', () => {
    const shown = [...palette.text, ...palette.lines].flatMap(({ front, back }) => [front, back]);
    const isColour = (value: string) => /^(#|rgb|hsl|okl)/.test(value);
    const named = [...themes.light].flatMap(([name, value]) => (isColour(value) ? [name] : []));
    expect(named.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe('contrast', () => {
  it('is 21 at most, between black and white', () => {
    const { text } = toPalette(plain({ ink: '#000' }));
    expect(find(text, 'ink', 'paper')?.light).toEqual({
      front: '#000',
      back: '#fff',
      contrast: 21,
      label: '21.0 to 1',
    });
    expect(find(text, 'ink', 'paper')?.dark.contrast).toBe(1);
  });

  it('is never rounded up to what it does not reach', () => {
    // 4.48 to 1, as a calculator of the W3C has it.
    const { text } = toPalette(plain({ 'ink-soft': '#777' }));
    expect(find(text, 'ink-soft', 'paper')?.light.label).toBe('4.4 to 1');
  });

  it('of a colour that no theme has stops the build', () => {
    const { light, dark } = plain({});
    const without = new Map([...light].filter(([name]) => name !== 'accent'));
    expect(() => toPalette({ light: without, dark })).toThrow('no token "--accent"');
  });
});
