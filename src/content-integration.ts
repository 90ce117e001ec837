import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssues, formatTotals } from './content/format-issues.ts';
import { isSound } from './content/load-content.ts';
import { ASK, ISSUES, type ShownIssues } from './development/issue-banner.ts';
import { CONTENT_DIRECTORY, reportContent } from './site.ts';

/** Milliseconds without a change after which the content is checked again: many files may change at once. */
const SETTLED = 100;

/** Says what is wrong with the content, and, where it cannot be read at all, that; returns what pages show of it. */
async function report(): Promise<ShownIssues> {
  try {
    const issues = await reportContent();
    // A warning alone is no reason to cover a page.
    const shown = isSound(issues) ? [] : issues;
    return { title: formatTotals(issues), lines: shown.map((issue) => formatIssues([issue])) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    return { title: 'The records cannot be read', lines: [message] };
  }
}

/**
 * Ties the content folder to Astro. A build stops on errors in the records. A development server says what is wrong, in
 * the terminal and above every page, and goes on; it shows every added, changed or deleted record without a restart.
 */
export function contentIntegration(): AstroIntegration {
  let found: Promise<ShownIssues> | undefined;
  return {
    name: 'muster-content',
    hooks: {
      'astro:build:start': async () => {
        if (!isSound(await reportContent()))
          throw new Error('The records have errors; nothing was built.');
      },
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        found = report();
        const banner = fileURLToPath(new URL('development/issue-banner.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(banner)};`);
      },
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const folder = path.resolve(
          fileURLToPath(new URL('..', import.meta.url)),
          CONTENT_DIRECTORY,
        );
        server.ws.on(
          ASK,
          (_data: unknown, client: { send: (event: string, data: ShownIssues) => void }) => {
            void found?.then((issues) => {
              client.send(ISSUES, issues);
            });
          },
        );
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            found = report();
            void found.then((issues) => {
              server.ws.send(ISSUES, issues);
            });
          }, SETTLED);
        });
      },
    },
  };
}
