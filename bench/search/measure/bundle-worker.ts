import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFile } from './index-folder.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The script of an engine's worker, beside its index. */
export const WORKER = 'worker.js';

/**
 * Bundles what the browser needs of an engine, and only that, into `worker.js` of a folder.
 *
 * @returns its size in bytes as sent, compressed
 */
export async function bundleWorker(engineId: string, folder: string): Promise<number> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents:
        `import { open } from './engines/${engineId}.ts';\n` +
        `import { serveQueries } from './measure/browser-worker.ts';\n` +
        `serveQueries(open);`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    // What only builds an index stays out.
    external: ['pagefind', '*/build-index.ts', '*/vocabulary.ts'],
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []);
  const path = join(folder, WORKER);
  await writeFile(path, script);
  return compressFile(path, script);
}
