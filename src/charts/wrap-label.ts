import { words } from '../words/words.ts';
import type { MeasureText, Weight } from './text-width.ts';

/** One line of a label: of its name, of its detail, or the end of one and the other. */
export type LabelLine = { name: string; detail: string };

/** A wrapped label with the width of its widest line, in units of the font size. */
export type Label = { lines: LabelLine[]; width: number };

/** How to set a label: the widest line allowed, in units of the font size, and the most lines of a name. */
export type LabelStyle = { weight: Weight; room: number; maxLines: number };

/** Fonts of the system are wider than ours, by up to a fifth. */
const SLACK = 1.2;

const DETAIL_WEIGHT = 400;
const SPACE = ' ';
/** A line may end after these. */
const BREAKS = /(?<=[\s/-])/;
const CUT = '…';

const graphemes = new Intl.Segmenter(words.locale, { granularity: 'grapheme' });

/** Sets a name, and a detail after it where the last line has room for it, else in a line of its own. */
export function wrapLabel(
  { name, detail }: LabelLine,
  { weight, room, maxLines }: LabelStyle,
  measure: MeasureText,
): Label {
  const widthOfName = (text: string) => measure(text, weight) * SLACK;
  const widthOf = (line: LabelLine) =>
    widthOfName(line.name) +
    (line.detail ? measure(`${SPACE}${line.detail}`, DETAIL_WEIGHT) * SLACK : 0);
  const fits = (text: string) => widthOfName(text.trimEnd()) <= room;

  const lines = wrapWords(name, fits, maxLines).map((text) => ({ name: text, detail: '' }));
  const last = lines.at(-1);
  if (last && widthOf({ ...last, detail }) <= room) last.detail = detail;
  else lines.push({ name: '', detail });
  return { lines, width: Math.max(...lines.map(widthOf)) };
}

/** Breaks between words, within a word only where it does not fit a line, and cuts what is left of the last line. */
function wrapWords(text: string, fits: (text: string) => boolean, maxLines: number): string[] {
  const lines = [''];
  for (const piece of text.split(BREAKS).flatMap((word) => breakWord(word, fits))) {
    const longer = `${lines.at(-1)}${piece}`;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  const kept = lines.slice(0, maxLines - 1);
  if (lines.length > maxLines) kept.push(cut(lines.slice(maxLines - 1).join(''), fits));
  else kept.push(...lines.slice(maxLines - 1));
  return kept.map((line) => line.trimEnd());
}

/** The pieces of a word that fit a line each. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (fits(longer) || longer === segment) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

function cut(text: string, fits: (text: string) => boolean): string {
  const kept = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const withEnd = () => `${kept.join('').trimEnd()}${CUT}`;
  while (kept.length > 0 && !fits(withEnd())) kept.pop();
  return withEnd();
}
