import type { SitePreview } from '../views/site-preview.ts';
import { lookUpColour } from '../palette.ts';
import { column, type PreviewElement, row } from './preview-element.ts';
import { doubleRule, sheet, statusMark, wordmark } from './preview-parts.ts';
import { SERIF } from './preview-fonts.ts';

/** Widths of the columns of statuses: the first is the longest. */
const COLUMNS = [310, 254, 254, 254];

/** Lays out the general preview image. */
export function layOutSite({ site, tagline, promise, statuses }: SitePreview): PreviewElement {
  return sheet(
    wordmark(site, 96),
    column(
      { flexGrow: 1, justifyContent: 'center' },
      row(
        { fontFamily: SERIF, fontSize: 54, fontWeight: 600, lineHeight: 1.2, textWrap: 'balance' },
        tagline,
      ),
      row({ paddingTop: 22, fontSize: 32 }, promise),
    ),
    doubleRule(),
    row(
      { flexWrap: 'wrap', paddingTop: 20 },
      ...statuses.map(({ status, label }, index) =>
        row(
          {
            width: COLUMNS[index % COLUMNS.length] ?? 0,
            alignItems: 'center',
            paddingBottom: 8,
            color: lookUpColour(status),
          },
          statusMark(status, 26),
          row({ paddingLeft: 12, fontSize: 26, fontWeight: 600 }, label),
        ),
      ),
    ),
  );
}
