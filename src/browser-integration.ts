import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { settings } from './settings.ts';

const SETTINGS_FILE = fileURLToPath(new URL('settings.ts', import.meta.url));

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Packages that ask the page where they are built for a browser, and do without elsewhere: workers have no page. */
const ASK_THE_PAGE = ['decode-named-character-reference'];

/** What scripts in the browser may know: what the pages show anyway. */
const { BASE_PATH, SITE_URL, PREVIEWS } = settings;
const KNOWN = { BASE_PATH, SITE_URL, PREVIEWS };

/**
 * Makes modules that are written for every place run in the browser, too: `src/settings.ts` is a constant there,
 * because a browser has no environment to read, and workers get the packages that need no page.
 */
export function browserIntegration(): AstroIntegration {
  return {
    name: 'muster-browser',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const onPage: Plugin = {
          ...bakeSettings(),
          applyToEnvironment: ({ name }) => name === 'client',
        };
        updateConfig({
          vite: {
            plugins: [onPage],
            worker: { plugins: () => [bakeSettings()] },
            resolve: {
              alias: Object.fromEntries(
                ASK_THE_PAGE.map((name) => [name, fileURLToPath(import.meta.resolve(name))]),
              ),
            },
          },
        });
      },
    },
  };
}

function bakeSettings(): Plugin {
  return {
    name: 'muster-settings',
    enforce: 'pre',
    load: (id) =>
      id.split('?')[0] === SETTINGS_FILE
        ? `export const settings = ${JSON.stringify(KNOWN)};`
        : undefined,
  };
}
