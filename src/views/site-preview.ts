import { STATUSES, type Status } from '../domain/status.ts';
import { previewPath } from '../paths.ts';
import { words } from '../words/words.ts';
import { PREVIEW_SIZE, type PreviewImage } from './preview-image.ts';

/** Everything that is drawn in the preview image of pages that have none of their own. */
export type SitePreview = {
  kind: 'site';
  site: string;
  tagline: string;
  promise: string;
  /** Every status that a claim can have. */
  statuses: { status: Status; label: string }[];
};

/** The name of this image among the preview images. */
export const SITE_IMAGE = 'site';

/** Builds what the general preview image shows: nothing that changes with the records. */
export function toSitePreview(): SitePreview {
  return {
    kind: 'site',
    site: words.site.name,
    tagline: words.site.tagline,
    promise: words.home.promise,
    statuses: STATUSES.map((status) => ({ status, label: words.status[status] })),
  };
}

/** The general preview image, for the head of every page without its own. */
export function toSitePreviewImage(): PreviewImage {
  const { site, tagline, promise, statuses } = toSitePreview();
  const labels = statuses.map(({ label }) => label);
  return {
    ...PREVIEW_SIZE,
    path: previewPath(SITE_IMAGE),
    alt: words.preview.siteAlt(site, tagline, promise, labels),
  };
}
