import { converter, wcagContrast } from 'culori';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/status.ts';
import { themes } from '../../../src/palette.ts';
import {
  isColour,
  LEAST_TEXT_CONTRAST,
  toPalette,
} from '../../../src/views/style-guide/colours.ts';

const toRgb = converter('rgb');

const FOLDER = 'src/styles';
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

const { light, dark, paper } = themes;

/** Colours of text on the page, as the style guide lists them. */
const TEXTS = toPalette(themes).text.flatMap(({ front, back }) => (back === 'paper' ? front : []));

it.each(TEXTS)('on paper, %s is set off by 4.5:1 at least', (name) => {
  const [front = '', ground = ''] = [name, 'paper'].map((token) => paper.get(token));
  expect(wcagContrast(front, ground)).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
});

describe.each(Object.entries(themes))('arcs of the map in the %s theme', (_name, theme) => {
  it.each(STATUSES)('that are %s are set off from the land they cross by 3:1 at least', (name) => {
    for (const land of ['land', 'land-involved']) {
      expect(wcagContrast(theme.get(name) ?? '', theme.get(land) ?? '')).toBeGreaterThanOrEqual(3);
    }
  });
});

it.each(['light', 'dark'] as const)('links of the %s theme tell what was read', (theme) => {
  const [unread, visited] = ['accent', 'visited'].map((name) => toRgb(themes[theme].get(name)));
  const apart = (['r', 'g', 'b'] as const).map((channel) =>
    Math.abs((unread?.[channel] ?? 0) - (visited?.[channel] ?? 0)),
  );
  // Far enough to be seen side by side, in any one channel.
  expect(Math.max(...apart)).toBeGreaterThanOrEqual(0x30 / 0xff);
});

describe('style sheets', () => {
  it('give every colour of the light theme another one in the dark theme', () => {
    const same = [...light].filter(([name, value]) => isColour(value) && dark.get(name) === value);
    expect(same).toEqual([]);
    expect([...dark.keys()]).toEqual([...light.keys()]);
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

/** Text in pictures is as large as their geometry was measured for. */
const PICTURES: Readonly<Record<string, string[]>> = {
  'base.css': ['100%'],
  'evidence-marks.css': ['12.5px'],
  'origin-graph.css': ['14px', '500'],
  'time-charts.css': ['13px'],
};
