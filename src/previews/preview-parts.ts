import { STATUS_SHAPES } from '../charts/status-shapes.ts';
import { lookUpColour } from '../palette.ts';
import type { ClaimPreview } from '../views/claim-preview.ts';
import { PREVIEW_SIZE } from '../views/preview-image.ts';
import { WORDMARK_SHAPES } from '../charts/wordmark-shapes.ts';
import { column, type PreviewElement, row, shape } from './preview-element.ts';
import { SANS, SERIF } from './preview-fonts.ts';

/** Room left and right of everything. */
const MARGIN = 64;

/** The light theme of the site: networks show images on light and dark ground alike. */
export const COLOURS = {
  paper: lookUpColour('paper'),
  ink: lookUpColour('ink'),
  soft: lookUpColour('ink-soft'),
  rule: lookUpColour('rule'),
};

/** The whole image. */
export function sheet(...children: readonly (PreviewElement | undefined)[]): PreviewElement {
  return column(
    {
      ...PREVIEW_SIZE,
      boxSizing: 'border-box',
      padding: `36px ${MARGIN}px 32px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: SANS,
      fontSize: 26,
      lineHeight: 1.25,
    },
    ...children,
  );
}

/** A thin rule. */
export function thinRule(): PreviewElement {
  return row({ height: 2, background: COLOURS.rule });
}

/** The double rule above a sum. */
export function doubleRule(): PreviewElement {
  const line = row({ height: 2, background: COLOURS.ink });
  return column({ height: 8, justifyContent: 'space-between' }, line, line);
}

/** The name of the site with its mark, whose foot is on the line of the letters. */
export function wordmark(name: string, fontSize: number): PreviewElement {
  return row(
    { alignItems: 'center', fontFamily: SERIF, fontSize, fontWeight: 600, lineHeight: 1.2 },
    shape(
      {
        width: Math.round(fontSize * 0.94),
        margin: `0 ${fontSize * 0.36}px ${Math.round(fontSize * 0.11)}px 0`,
      },
      '0 0 16 16',
      { d: WORDMARK_SHAPES.strokes, fill: lookUpColour('accent') },
      { d: WORDMARK_SHAPES.lines, fill: COLOURS.ink },
    ),
    row({ letterSpacing: '-0.01em' }, name),
  );
}

/** The mark of a status, as the site has it. */
export function statusMark(status: ClaimPreview['status'], width: number): PreviewElement {
  const { path, line, dashes } = STATUS_SHAPES[status];
  const colour = lookUpColour(status);
  return shape(
    { width },
    '0 0 16 16',
    line === undefined
      ? { d: path, fill: colour, fillRule: 'evenodd' }
      : { d: path, fill: 'none', stroke: colour, strokeWidth: line, strokeDasharray: dashes },
  );
}
