import type { Preview } from '../views/previews.ts';
import type { PreviewElement } from './preview-element.ts';
import { layOutClaim, layOutShortened, SHORTENED, STATEMENT_SIZES } from './lay-out-claim.ts';
import { layOutSite } from './lay-out-site.ts';

/** The ways to set a preview image, the best first: the first in which the text has room is drawn. */
export function layOutPreview(preview: Preview): PreviewElement[] {
  switch (preview.kind) {
    case 'claim':
      return [
        ...STATEMENT_SIZES.map((size) => layOutClaim(preview, size)),
        ...SHORTENED.map((length) => layOutShortened(preview, length)),
      ];
    case 'site':
      return [layOutSite(preview)];
    default:
      return preview satisfies never;
  }
}
