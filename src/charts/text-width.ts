import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The weights that charts set text in. */
export type Weight = 400 | 500;

/** Measures a text set in one line; in units of the font size. */
export type MeasureText = (text: string, weight: Weight) => number;

/** The scripts of which the site brings its own font; see src/styles/fonts.css. */
const SCRIPTS = ['latin', 'cyrillic'];

/** A character of another script: no letter that a text is made of is wider than it is high. */
const OTHER_CHARACTER = 1;

const fonts = new Map<Weight, readonly Font[]>();
const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 500: new Map() };

/**
 * Measures in Source Sans 3, letter by letter: kerning only makes a text narrower.
 * The files are those of single weights, as fontkit reads no other weight out of a compressed variable font.
 */
export const textWidth: MeasureText = (text, weight) => {
  const known = advances[weight];
  let width = 0;
  for (const character of text) {
    const advance = known.get(character) ?? measureCharacter(character, weight);
    known.set(character, advance);
    width += advance;
  }
  return width;
};

function measureCharacter(character: string, weight: Weight): number {
  const known = fonts.get(weight) ?? readFonts(weight);
  fonts.set(weight, known);
  const code = character.codePointAt(0) ?? 0;
  const font = known.find((one) => one.hasGlyphForCodePoint(code));
  return font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : OTHER_CHARACTER;
}

function readFonts(weight: Weight): Font[] {
  const { resolve } = createRequire(import.meta.url);
  return SCRIPTS.map((script) => {
    const file = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`;
    const font = create(readFileSync(resolve(file)));
    if (!('glyphForCodePoint' in font)) throw new TypeError(`${file} is no single font`);
    return font;
  });
}
