import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameDirectory, readContentFiles } from './content/read-files.ts';
import { RECORD_KINDS } from './domain/graph.ts';
import { CONTENT_DIRECTORY } from './site.ts';
import { toRecordSchema } from './views/record-schema.ts';

/**
 * Tells Astro's language server the format of records, so that an editor that runs it completes and explains front
 * matter. The files are those that content collections leave behind; records are none, so they are written here.
 */
export function editorIntegration(): AstroIntegration {
  return {
    name: 'muster-editor',
    hooks: {
      'astro:config:done': async ({ config }) => {
        await writeEditorFiles(config.root);
      },
      'astro:server:setup': ({ server }) => {
        for (const event of ['add', 'unlink'] as const) {
          server.watcher.on(event, (file: string) => {
            if (!file.endsWith('.md')) return;
            void writeEditorFiles(pathToFileURL(`${server.config.root}/`));
          });
        }
      },
    },
  };
}

async function writeEditorFiles(root: URL): Promise<void> {
  const folder = new URL('.astro/collections/', root);
  const content = fileURLToPath(new URL(CONTENT_DIRECTORY, root));
  const files = await readContentFiles(content).catch(() => []);
  const entries = files.flatMap(({ path }) => {
    const [kind] = path.slice(nameDirectory(content).length + 1).split('/');
    // The server looks addresses up in lower case, without their escapes.
    const address = decodeURIComponent(pathToFileURL(path).href).toLowerCase();
    return kind === undefined ? [] : [[address, kind] as const];
  });
  const collections = RECORD_KINDS.map((name) => ({ hasSchema: true, name }));
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...RECORD_KINDS.map((kind) =>
      writeChanged(new URL(`${kind}.schema.json`, folder), toRecordSchema(kind)),
    ),
    writeChanged(new URL('collections.json', folder), {
      collections,
      entries: Object.fromEntries(entries),
    }),
  ]);
}

/** Writes only what is another text now: the server starts anew with each change. */
async function writeChanged(file: URL, data: unknown): Promise<void> {
  const text = JSON.stringify(data, null, 2);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present !== text) await writeFile(file, text);
}
