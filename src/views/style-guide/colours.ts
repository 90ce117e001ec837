import { parse, wcagContrast } from 'culori';
import { words } from '../../words/words.ts';

/** A colour in front of another one, in one theme. */
export type Sample = {
  front: string;
  back: string;
  /** Contrast by WCAG 2, from 1 to 21. */
  contrast: number;
  /** The same in words, never rounded up to what it does not reach. */
  label: string;
};

/** A colour of the site in front of another one, by the names of their tokens. */
export type ColourPair = { front: string; back: string; light: Sample; dark: Sample };

/** Every colour of the site, with its contrast to what it stands on. */
export type Palette = {
  /** Colours of text: 4.5 at least. */
  text: ColourPair[];
  /** Colours of lines and fills, which no word depends on. */
  lines: ColourPair[];
};

/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const LEAST_TEXT_CONTRAST = 4.5;

/** What text stands on, and the colours that stand on it. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  paper: [
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
  ],
  // Quoted fragments, and the part of a page that a link leads to.
  mark: ['ink', 'ink-soft', 'accent', 'visited'],
  // The link that leads into the content.
  ink: ['paper'],
};

/** Tokens by name, in both themes that follow the system. */
export type Themes = { light: Tokens; dark: Tokens };
type Tokens = ReadonlyMap<string, string>;

/** Puts every colour on what it stands on, and measures. Colours that no pair of text names are those of lines. */
export function toPalette({ light, dark }: Themes): Palette {
  const pair = (front: string, back: string): ColourPair => ({
    front,
    back,
    light: toSample(light, front, back),
    dark: toSample(dark, front, back),
  });
  const inText = new Set(Object.entries(TEXT).flat(2));
  const colours = [...light].flatMap(([name, value]) => (isColour(value) ? [name] : []));
  return {
    text: Object.entries(TEXT).flatMap(([back, fronts]) =>
      fronts.map((front) => pair(front, back)),
    ),
    lines: colours.filter((name) => !inText.has(name)).map((name) => pair(name, 'paper')),
  };
}

/** True for what sets a colour; the library takes bare digits, such as a weight, for one, too. */
export function isColour(value: string): boolean {
  return !/^\d/.test(value) && parse(value) !== undefined;
}

function toSample(theme: Tokens, front: string, back: string): Sample {
  const [ahead, behind] = [front, back].map((name) => {
    const value = theme.get(name);
    if (value === undefined) throw new RangeError(`no token "--${name}"`);
    return value;
  }) as [string, string];
  const contrast = wcagContrast(ahead, behind);
  const label = words.styleGuide.colours.contrast((Math.floor(contrast * 10) / 10).toFixed(1));
  return { front: ahead, back: behind, contrast, label };
}
