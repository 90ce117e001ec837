import { create, type Font } from 'fontkit';
import { readPreviewFonts } from './preview-fonts.ts';

let fonts: Font[] | undefined;

/** A text as the fonts of preview images can draw it: an ellipsis for each run of characters that they lack. */
export function keepDrawable(text: string): string {
  const drawn = [...text].map((character) => (isDrawable(character) ? character : '…'));
  return drawn.join('').replaceAll(/…[…\s]*…/gu, '…');
}

function isDrawable(character: string): boolean {
  fonts ??= readFonts();
  const code = character.codePointAt(0) ?? 0;
  return fonts.some((font) => font.hasGlyphForCodePoint(code));
}

function readFonts(): Font[] {
  return readPreviewFonts()
    .filter(({ name, weight }) => name.startsWith('serif') && weight === 400)
    .map(({ name, data }) => {
      const font = create(data);
      if (!('glyphForCodePoint' in font)) throw new TypeError(`${name} is no single font`);
      return font;
    });
}
