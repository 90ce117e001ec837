/** A text in the form in which fragments are compared, with the way back to the text as it was. */
export type PlainText = {
  text: string;
  /** For each code unit of `text`, where its character begins in the text as it was. */
  from: readonly number[];
};

/** What a reader takes for one character: a letter with its accents, a Korean syllable. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that are not seen and only say where a line may break. */
const UNSEEN = /^[\u00AD\u200B\u2060\uFEFF]$/;
const DOUBLE_QUOTE = /^[“”„‟«»〝〞＂]$/;
const SINGLE_QUOTE = /^[‘’‚‛‹›ʼʹ`´′＇]$/;
const DASH = /^[‐‑‒–—―−﹘﹣－]$/;
/** Latin letters printed as one. */
const LIGATURE = /^[\uFB00-\uFB06]$/;

/**
 * Writes a text without the differences that programs make when it is copied: any white space becomes one space;
 * quotation marks, apostrophes and dashes become the plain ones; ligatures and the ellipsis become letters and dots;
 * soft hyphens and other unseen break marks are gone; an accent is part of its letter (Unicode NFC). Words, their
 * order, capitals and all other punctuation stay.
 */
export function toPlainText(text: string): PlainText {
  let plain = '';
  const from: number[] = [];
  for (const { segment, index } of characters.segment(text)) {
    const written = toPlainCharacter(segment);
    if (written === ' ' && (plain === '' || plain.endsWith(' '))) continue;
    plain += written;
    for (let unit = 0; unit < written.length; unit += 1) from.push(index);
  }
  return { text: plain.trimEnd(), from };
}

function toPlainCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/^\s+$/.test(character)) return ' ';
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DASH.test(character)) return '-';
  if (character === '…') return '...';
  return character.normalize(LIGATURE.test(character) ? 'NFKC' : 'NFC');
}
