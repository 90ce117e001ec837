import { lookUpColour } from '../palette.ts';
import type { ClaimPreview } from '../views/claim-preview.ts';
import { column, named, type PreviewElement, row, shape } from './preview-element.ts';
import { COLOURS, doubleRule, sheet, statusMark, thinRule, wordmark } from './preview-parts.ts';
import { keepDrawable } from './keep-drawable.ts';
import { SERIF } from './preview-fonts.ts';
import { shortenText } from './shorten-text.ts';

/** Key of the room that the statement has, and of the statement in it. */
export const ROOM = 'room';
export const FITTED = 'fitted';

/** Sizes of the statement, from the one that a short statement gets. */
export const STATEMENT_SIZES = [60, 56, 52, 48, 44, 40, 36, 33, 30, 27, 24, 21];

/** Lengths of a statement that has no room whole, in characters: the last has room whatever stands beside it. */
export const SHORTENED = [900, 720, 540, 360, 240];

/** Below this size of the statement there is much to say, and the rest is set smaller too. */
const CROWDED = 36;

/** From this many characters on a status is set smaller: it names the government that confirms. */
const LONG_VERDICT = 30;

/** Lays out the preview image of a claim with its statement set in this size. */
export function layOutClaim(preview: ClaimPreview, statementSize: number): PreviewElement {
  return sheet(
    header(preview),
    thinRule(),
    statement(preview, statementSize),
    doubleRule(),
    row(
      { justifyContent: 'space-between', padding: '20px 0 22px' },
      verdict(preview, statementSize < CROWDED),
      tallies(preview),
    ),
    thinRule(),
    footer(preview),
  );
}

/** Lays out the image with no more of the statement than so many characters, in the smallest size. */
export function layOutShortened(preview: ClaimPreview, length: number): PreviewElement {
  const statement = shortenText(preview.statement, length);
  return layOutClaim({ ...preview, statement }, Math.min(...STATEMENT_SIZES));
}

function header({ site, label, sending, host }: ClaimPreview): PreviewElement {
  const arrow = shape({ width: 24, margin: '4px 8px 0' }, '0 0 16 16', {
    d: 'M1 8h13M9.5 3.5 14 8l-4.5 4.5',
    fill: 'none',
    stroke: COLOURS.soft,
    strokeWidth: 1.6,
  });
  return row(
    { justifyContent: 'space-between', alignItems: 'center', paddingBottom: 14 },
    wordmark(site, 34),
    row(
      { color: COLOURS.soft, alignItems: 'center' },
      row({}, `${label}: ${sending}`),
      arrow,
      row({}, host),
    ),
  );
}

/** The statement takes the room that is left, and no more: in a size too large it stands out of it. */
function statement({ statement: text }: ClaimPreview, fontSize: number): PreviewElement {
  const fitted = row(
    {
      fontFamily: SERIF,
      fontSize,
      lineHeight: 1.2,
      textWrap: 'balance',
      wordBreak: 'break-word',
      padding: '16px 0 18px',
    },
    keepDrawable(toPlain(text)),
  );
  return named(
    ROOM,
    column(
      { flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, justifyContent: 'center' },
      named(FITTED, fitted),
    ),
  );
}

/** Letters with their accents in one, and plain spaces and hyphens, as the fonts have them. */
function toPlain(text: string): string {
  return text
    .normalize()
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll('\u2011', '-');
}

function verdict(
  { status, verdict: words, official }: ClaimPreview,
  crowded: boolean,
): PreviewElement {
  const size = words.length > LONG_VERDICT ? (crowded ? 32 : 38) : 46;
  return column(
    { flexShrink: 1, flexGrow: 1, flexBasis: 0, paddingRight: 32 },
    row(
      { alignItems: 'flex-start', color: lookUpColour(status) },
      row({ paddingTop: size / 8, paddingRight: 16 }, statusMark(status, size - 4)),
      row(
        { flexShrink: 1, fontSize: size, fontWeight: 600, lineHeight: 1.15, textWrap: 'balance' },
        keepAsides(words),
      ),
    ),
    row(
      { paddingTop: 10, fontSize: crowded ? 24 : 28, lineHeight: 1.28, textWrap: 'balance' },
      keepAsides(official),
    ),
  );
}

/** No line ends within brackets: a date stays in one piece. */
function keepAsides(text: string): string {
  return text.replaceAll(/\([^)]*\)/g, (aside) => aside.replaceAll(' ', '\u00a0'));
}

function tallies({ tallies: counts }: ClaimPreview): PreviewElement {
  const digits = Math.max(...counts.map(({ number }) => number.length));
  return column(
    { width: 384, paddingLeft: 28, borderLeft: `2px solid ${COLOURS.rule}` },
    ...counts.map(({ number, label }, index) =>
      row(
        { alignItems: 'baseline', fontWeight: index === 0 ? 600 : 400 },
        row({ width: 20 + 19 * digits, fontFamily: SERIF, fontSize: 36, fontWeight: 600 }, number),
        row({ flexShrink: 1, flexGrow: 1, flexBasis: 0, fontSize: 24 }, label),
      ),
    ),
  );
}

function footer({ asOf, note }: ClaimPreview): PreviewElement {
  return row(
    { justifyContent: 'space-between', paddingTop: 14, fontSize: 23, color: COLOURS.soft },
    row({}, asOf ?? ''),
    row({}, note),
  );
}
