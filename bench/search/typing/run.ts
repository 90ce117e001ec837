// npm run bench:typing (after npm run build): what typing into a search box takes of the page, on a slow machine.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../../tests/helpers/browser.ts';
import { installMissing } from '../../../tools/install.mjs';
import { serve } from '../../../tools/serve.ts';
import { buildSyntheticCorpus } from '../corpus/synthetic.ts';
import { rotate } from '../measure/measure-in-node.ts';
import { formatTyping, type Round } from './format-typing.ts';
import { typeSlowly, type Typing } from './type-slowly.ts';

const RECORDS = 10_000;
const ROUNDS = 7;
const BENCH = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${BENCH}TYPING.md`;

async function main(): Promise<number> {
  if (!existsSync('dist/search/index.html')) {
    console.error('There is no built site in dist/. Build it first: npm run build');
    return 1;
  }
  const installed = await installMissing(BENCH);
  if (installed !== 0) return installed;

  // It needs what was just installed.
  const { buildPages } = await import('./build-pages.ts');
  const pages = await buildPages(buildSyntheticCorpus(RECORDS));
  const served = await serve({ port: 0 });
  const browser = await chromium.launch(await findBrowser());
  const rounds: Round[] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const typings = new Map<string, Typing>();
    for (const page of rotate(pages, round)) {
      typings.set(page.name, await typeSlowly(browser, page, served.address));
    }
    if (round > 0) rounds.push(typings);
  }
  const report = formatTyping(rounds, { records: RECORDS, browser: browser.version() });
  await browser.close();
  await served.close();
  const options = await resolveConfig(RESULTS);
  writeFileSync(RESULTS, await format(report, { ...options, filepath: RESULTS }));
  console.log(report);
  return 0;
}

process.exitCode = await main();
