import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWINGS, readBuilt } from '../../tests/helpers/built-site.ts';

/** One page three times: as it is, and twice with less. */
export const VARIANTS = ['page', 'no pictures', 'bare'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Where the three are served from. */
export const SITE = 'node_modules/.cache/muster/bench-page';

const STYLES = /<link rel="(stylesheet|preload)"[^>]*>|<style.*?<\/style>/gs;

/**
 * Writes the three pages into a folder to be served.
 *
 * @param path a page of the built site
 */
export function writeVariants(path: string): void {
  const html = readBuilt(path);
  const pages: Record<Variant, string> = {
    page: html,
    'no pictures': html.replaceAll(DRAWINGS, ''),
    bare: html.replaceAll(DRAWINGS, '').replaceAll(STYLES, ''),
  };
  rmSync(SITE, { recursive: true, force: true });
  cpSync('dist/_astro', join(SITE, '_astro'), { recursive: true });
  cpSync('dist/favicon.svg', join(SITE, 'favicon.svg'));
  writeFileSync(join(SITE, 'index.html'), html);
  for (const [variant, text] of Object.entries(pages)) {
    mkdirSync(join(SITE, addressOf(variant as Variant)), { recursive: true });
    writeFileSync(join(SITE, addressOf(variant as Variant), 'index.html'), text);
  }
}

/** Where a variant is found, from the root of what is served. */
export function addressOf(variant: Variant): string {
  return `${variant.replaceAll(' ', '-')}/`;
}
