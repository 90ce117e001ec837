import { parseArgs } from 'node:util';
import { ENGINES, type EngineEntry } from './engines/list.ts';

/** What one run measures. */
export interface BenchOptions {
  /** Numbers of made-up records; the project's own content comes before them. */
  sizes: readonly number[];
  /** Fewer queries, for a first look. */
  quick: boolean;
  engines: readonly EngineEntry[];
  browser: boolean;
  /** Whether the result is to be written to RESULTS.md: of a whole run, or where it is wanted. */
  write: boolean;
  /** The command with its options, as typed. */
  command: string;
}

const SIZES = [1_000, 10_000, 50_000];
const QUICK_SIZES = [1_000];

const USAGE = `npm run bench:search -- [options]

  --sizes ${SIZES.join()}       how many made-up records
  --engines muster,minisearch    only these engines
  --no-browser                   without Chromium
  --write                        writes the result although not everything is measured
  --quick                        fewer queries, and ${QUICK_SIZES.join()} records

Without options everything is measured, and written to bench/search/RESULTS.md.`;

/** Reads the options of the command; what is wrong with them, and which there are, as text. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  try {
    return parseOptions(args);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      sizes: { type: 'string' },
      engines: { type: 'string' },
      browser: { type: 'boolean', default: true },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { quick, browser } = values;
  const sizes = values.sizes?.split(',').map(Number) ?? (quick ? QUICK_SIZES : SIZES);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`--sizes takes whole numbers, such as 1000,10000: not ${values.sizes}`);
  }
  const ids = values.engines?.split(',') ?? ENGINES.map(({ id }) => id);
  const engines = ids.map((id) => {
    const engine = ENGINES.find((entry) => entry.id === id);
    if (engine) return engine;
    throw new Error(`There is no engine ${id}: ${ENGINES.map((entry) => entry.id).join(', ')}`);
  });
  const command = ['npm run bench:search', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const isWhole = browser && !quick && !values.engines && sizes.join() === SIZES.join();
  return { sizes, quick, engines, browser, write: isWhole || values.write, command };
}
