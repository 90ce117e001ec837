import { type ClaimPreview, nameClaimImage, toClaimPreview } from './claim-preview.ts';
import type { Register } from './register.ts';
import { SITE_IMAGE, type SitePreview, toSitePreview } from './site-preview.ts';

/** What a preview image shows. */
export type Preview = ClaimPreview | SitePreview;

/** Every preview image of the site, by its name. */
export function toPreviews(register: Register): Map<string, Preview> {
  return new Map<string, Preview>([
    [SITE_IMAGE, toSitePreview()],
    ...[...register.assessments.values()].map(
      (assessment) => [nameClaimImage(assessment), toClaimPreview(register, assessment)] as const,
    ),
  ]);
}
