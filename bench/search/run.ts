// npm run bench:search: compares Muster's search with its peers. README.md says what is measured.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { installMissing } from '../../tools/install.mjs';
import { measureCorpus, type CorpusResult } from './measure/measure-corpus.ts';
import { readOptions } from './options.ts';
import { formatReport } from './report/format-report.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const RESULTS = `${HERE}RESULTS.md`;

/** What the peers and Fuse.js are pinned to. */
function readVersions(): Record<string, string> {
  const read = (path: string) =>
    JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
  const { 'fuse.js': fuse = '' } = read(`${HERE}../../package.json`).dependencies;
  return { 'fuse.js': fuse, ...read(`${HERE}package.json`).dependencies };
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 1;
  }
  const installed = await installMissing(HERE);
  if (installed !== 0) return installed;

  const results: CorpusResult[] = [];
  for (const name of ['content', ...options.sizes] as const) {
    results.push(
      await measureCorpus(name, options, (line) => {
        console.error(line);
      }),
    );
  }
  const setting = {
    command: options.command,
    processors: availableParallelism(),
    node: process.version.slice(1),
    versions: readVersions(),
  };
  const report = await format(formatReport(results, setting), { parser: 'markdown' });
  console.log(report);
  if (options.write) await writeFile(RESULTS, report);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
