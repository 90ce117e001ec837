import { readFileSync } from 'node:fs';

/** The only place of colours, read from the folder of the project as the records are. */
const TOKENS = 'src/styles/tokens.css';

/** The two themes that follow the system. */
export type Theme = 'light' | 'dark';

const [light = '', dark = ''] = readFileSync(TOKENS, 'utf8').split('@media');
const colours = { light: readColours(light), dark: readColours(dark) };

/**
 * Looks up a colour where no style sheet reaches: in the head of a page, and in images.
 *
 * @param token its name in tokens.css, without the dashes
 * @returns the colour as `#rrggbb`
 * @throws RangeError when the theme has no such colour
 */
export function lookUpColour(token: string, theme: Theme = 'light'): string {
  const colour = colours[theme].get(token);
  if (colour === undefined) throw new RangeError(`tokens.css has no ${theme} colour --${token}`);
  return colour;
}

function readColours(block: string): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g);
  return new Map(Array.from(found, ([, token = '', colour = '']) => [token, colour]));
}
