import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** The fonts of the site, in the weights of preview images; a file has the letters of one script. */
const FAMILIES = {
  serif: { files: 'source-serif-4', weights: [400, 600] },
  sans: { files: 'source-sans-3', weights: [400, 600] },
} as const;

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/** Families for a style: each letter is taken from the first that has it. */
export const SERIF = nameScripts('serif');
export const SANS = nameScripts('sans');

let fonts: (Font & { data: Buffer })[] | undefined;

/** The fonts that preview images are set in, read once. */
export function readPreviewFonts(): (Font & { data: Buffer })[] {
  fonts ??= Object.entries(FAMILIES).flatMap(([family, { files, weights }]) =>
    weights.flatMap((weight) =>
      SCRIPTS.map((script) => ({
        name: nameScript(family, script),
        weight,
        style: 'normal' as const,
        data: readFont(`${files}/files/${files}-${script}-${weight}-normal.woff`),
      })),
    ),
  );
  return fonts;
}

function nameScripts(family: keyof typeof FAMILIES): string {
  return SCRIPTS.map((script) => nameScript(family, script)).join(', ');
}

function nameScript(family: string, script: string): string {
  return `${family}-${script}`;
}

function readFont(file: string): Buffer {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve(`@fontsource/${file}`));
}
