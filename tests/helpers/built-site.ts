import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where the built site is. */
export const BUILT_SITE = 'dist';

/** Files of the built site, as paths from its root: `./`, `./claims/x/`, `./404.html`, `./favicon.svg`. */
export function listFiles(): string[] {
  return readdirSync(BUILT_SITE, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join('/'))
    .map((file) => `./${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Pages of the built site. */
export function listPages(): string[] {
  return listFiles().filter((path) => path.endsWith('/') || path.endsWith('.html'));
}

/** Pages of claims, not of lists of claims. */
export function listClaimPages(): string[] {
  return listPages().filter((path) => /^\.\/claims\/[^/]+\/$/.test(path));
}

/** What a page draws. */
export const DRAWINGS = /<svg.*?<\/svg>/gs;

/**
 * The claim page whose drawings take most of its HTML.
 *
 * @throws Error when no claim page is built
 */
export function findMostDrawn(): string {
  const [most] = listClaimPages()
    .map((path) => ({ path, bytes: (readBuilt(path).match(DRAWINGS) ?? []).join('').length }))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (!most) throw new Error('There is no built claim page. Build the site first: npm run build');
  return most.path;
}

/** The text of a file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(BUILT_SITE, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
