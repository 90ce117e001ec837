import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';

/** The only places of colours, read from the folder of the project as the records are. */
const SHEETS = ['src/styles/tokens.css', 'src/styles/print.css'];

/** Names of tokens, without their dashes, and what they are set to. */
export type Tokens = ReadonlyMap<string, string>;

/** The tokens of every theme; the dark one and paper have those of the light one that they do not set themselves. */
export type Themes = { light: Tokens; dark: Tokens; paper: Tokens };

/** The two themes that follow the system. */
export type Theme = 'light' | 'dark';

/** What a theme's rules stand under; the light one's stand under nothing. */
const CONDITIONS = { dark: 'prefers-color-scheme: dark', paper: 'print' };

/** A token that is another one. */
const ALIAS = /^var\(--([\w-]+)\)$/;

/** The tokens of the site. */
export const themes = readTokens(SHEETS.map((file) => readFileSync(file, 'utf8')).join('\n'));

/**
 * Looks up a colour where no style sheet reaches: in the head of a page, and in images.
 *
 * @param token its name in tokens.css, without the dashes
 * @returns the colour as `#rrggbb`
 * @throws RangeError when the theme has no such colour
 */
export function lookUpColour(token: string, theme: Theme = 'light'): string {
  const colour = themes[theme].get(token) ?? '';
  if (!/^#[\da-f]{6}$/.test(colour)) {
    throw new RangeError(`tokens.css has no ${theme} colour --${token}`);
  }
  return colour;
}

/**
 * Reads the tokens of all themes.
 *
 * @param css text of style sheets
 */
export function readTokens(css: string): Themes {
  const { nodes } = postcss.parse(css);
  const light = nodes.flatMap((node) => (node.type === 'rule' ? readRule(node) : []));
  const under = (condition: string) =>
    nodes.flatMap((node) => {
      const found: [string, string][] = [];
      if (node.type === 'atrule' && node.params.includes(condition)) {
        node.walkRules((rule) => {
          found.push(...readRule(rule));
        });
      }
      return found;
    });
  return {
    light: followAliases(light),
    dark: followAliases([...light, ...under(CONDITIONS.dark)]),
    paper: followAliases([...light, ...under(CONDITIONS.paper)]),
  };
}

function readRule(rule: Rule): [string, string][] {
  return rule.nodes.flatMap((node): [string, string][] =>
    node.type === 'decl' && node.prop.startsWith('--') ? [[node.prop.slice(2), node.value]] : [],
  );
}

function followAliases(entries: readonly (readonly [string, string])[]): Tokens {
  const tokens = new Map(entries);
  const follow = (value: string): string => {
    const other = tokens.get(ALIAS.exec(value)?.[1] ?? '');
    return other === undefined ? value : follow(other);
  };
  return new Map([...tokens].map(([name, value]) => [name, follow(value)]));
}
