import { textWidth } from './text-width.ts';

/** Size of the text in pictures, as in time-charts.css. */
export const TEXT_SIZE = 13;

/**
 * How much wider a text may come out than measured where the font did not arrive in time: numbers in Noto Sans, the
 * widest of those that the style sheet asks for instead.
 */
const SLACK = 1.16;

/** The width a text takes at most, in pixels. */
export function measureText(text: string, size = TEXT_SIZE): number {
  return textWidth(text, 400) * size * SLACK;
}

/** Breaks a text into lines no wider than this; a word that is too wide keeps a line of its own. */
export function wrapText(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    return measureText(longer) <= width && lines.length > 0
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}
