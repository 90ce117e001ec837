import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/status.ts';

const FOLDER = 'src/styles';
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

/** Colours that text is set in, and those of marks, which stand beside a word that says the same. */
const TEXTS = [
  'ink',
  'ink-soft',
  'accent',
  'visited',
  'confirmed',
  'refuted',
  'contested',
  'corroborated',
  'single-origin',
  'unattributed',
  'unsupported',
  'supports',
  'contradicts',
  'mentions',
];

/** The custom properties of a style sheet's blocks, in their order. */
const blocksOf = (css: string) =>
  css
    .split('}')
    .map((block) =>
      Object.fromEntries(
        [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
          name,
          value.trim(),
        ]),
      ),
    )
    .filter((block) => Object.keys(block).length > 0);

const [light = {}, dark = {}] = blocksOf(read('tokens.css'));
const [paper = {}] = blocksOf(read('print.css'));
const THEMES = { light, dark: { ...light, ...dark }, paper: { ...light, ...paper } };

/** Follows `var(--…)` to a colour. */
function colourOf(theme: Record<string, string>, name: string): string {
  const value = theme[name] ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colourOf(theme, other);
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits =
    colour.slice(1).length === 3 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = NaN, low = NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(THEMES))('the colours of the %s theme', (_name, theme) => {
  const ground = colourOf(theme, 'paper');

  it.each(TEXTS)('set %s off from the page by 4.5:1 at least', (name) => {
    expect(contrast(colourOf(theme, name), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(STATUSES)('set arcs that are %s off from the land they cross by 3:1 at least', (name) => {
    for (const land of ['land', 'land-involved']) {
      expect(contrast(colourOf(theme, name), colourOf(theme, land))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each([
  ['light', THEMES.light],
  ['dark', THEMES.dark],
])('links of the %s theme', (_name, theme) => {
  it('tell what was read from what was not', () => {
    const [unread, read] = [colourOf(theme, 'accent'), colourOf(theme, 'visited')];
    const channels = (colour: string) =>
      [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    const apart = channels(unread).map((channel, index) => channel - (channels(read)[index] ?? 0));
    // Far enough to be seen side by side, in any one channel.
    expect(Math.max(...apart.map(Math.abs))).toBeGreaterThanOrEqual(0x30);
  });

  it.each(['ink', 'accent', 'visited'])('stay readable in %s on what is marked', (name) => {
    expect(contrast(colourOf(theme, name), colourOf(theme, 'mark'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('style sheets', () => {
  it('give every colour of the light theme another one in the dark theme', () => {
    const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
    expect(Object.keys(dark).sort()).toEqual(colours.sort());
  });

  it.each(files.filter((file) => file !== 'tokens.css' && file !== 'print.css'))(
    'take their colours from the tokens: %s',
    (file) => {
      expect(read(file).match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)a?\(/gi) ?? []).toEqual(
        [],
      );
    },
  );

  it.each(files.filter((file) => file !== 'fonts.css'))(
    'set text in the sizes and weights of the tokens, but for pictures: %s',
    (file) => {
      const own = [...read(file).matchAll(/font-(?:size|weight): (?!var\()([^;]+);/g)];
      expect(own.map(([, value]) => value)).toEqual(PICTURES[file] ?? []);
    },
  );

  it.each(files)('move nothing: %s', (file) => {
    expect(read(file)).not.toMatch(/\b(animation|transition|scroll-behavior)\b/);
  });
});

/** Text in pictures is as large as their geometry was measured for; code is set a little smaller than text. */
const PICTURES: Readonly<Record<string, string[]>> = {
  'base.css': ['100%', '0.9em'],
  'evidence-marks.css': ['12.5px'],
  'origin-graph.css': ['14px', '500'],
  'time-charts.css': ['13px'],
};
