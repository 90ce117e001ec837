// npm run bench:page (after npm run build): what the heaviest claim page takes, against itself with less.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../tests/helpers/browser.ts';
import { findMostDrawn } from '../../tests/helpers/built-site.ts';
import { serve } from '../../tools/serve.ts';
import { SLOW_DOWN, visit } from './measure.ts';
import { formatReport, type Round } from './report.ts';
import { addressOf, SITE, type Variant, VARIANTS, writeVariants } from './variants.ts';

const ROUNDS = 15;
const RESULTS = 'bench/page/RESULTS.md';

const path = findMostDrawn();
writeVariants(path);
const served = await serve({ directory: SITE, port: 0 });
const browser = await chromium.launch(await findBrowser());

const rounds: Round[] = [];
// The first round warms up and is not counted.
for (let round = 0; round <= ROUNDS; round += 1) {
  const visits: Partial<Round> = {};
  // Each of the three is the first as often as the others.
  for (const [index] of VARIANTS.entries()) {
    const variant = VARIANTS[(index + round) % VARIANTS.length] as Variant;
    visits[variant] = await visit(browser, new URL(addressOf(variant), served.address).href);
  }
  if (round > 0) rounds.push(visits as Round);
}
const report = formatReport(path, rounds, { browser: browser.version(), slowDown: SLOW_DOWN });
await browser.close();
await served.close();

const options = await resolveConfig(RESULTS);
writeFileSync(RESULTS, await format(report, { ...options, filepath: RESULTS }));
console.log(report);
