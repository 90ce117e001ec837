import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_DIRECTORY, reportContent } from './site.ts';

/** Milliseconds without a change after which the content is checked again: many files may change at once. */
const SETTLED = 100;

/** Says what is wrong with the content, and, where it cannot be read at all, that. */
function report(): void {
  reportContent().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
  });
}

/**
 * Ties the content folder to Astro. A build stops on errors in the records. A development server says what is wrong
 * and goes on, and shows every added, changed or deleted record without a restart.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'muster-content',
    hooks: {
      'astro:build:start': async () => {
        if (!(await reportContent()))
          throw new Error('The records have errors; nothing was built.');
      },
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') report();
      },
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const folder = path.resolve(
          fileURLToPath(new URL('..', import.meta.url)),
          CONTENT_DIRECTORY,
        );
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
          clearTimeout(waiting);
          waiting = setTimeout(report, SETTLED);
        });
      },
    },
  };
}
