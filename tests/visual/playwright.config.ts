import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { PICTURES_OUTPUT, PICTURES_REPORT } from '../../tools/reports.ts';
import { findPictureBrowser } from './picture-browser.ts';

/** Compares pictures of pages with those that are kept: npm run test:pictures; npm run pictures renews them. */
export default defineConfig({
  testDir: '.',
  outputDir: resolve(PICTURES_OUTPUT),
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A picture that is missing is a failure, not made on the way.
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: resolve(PICTURES_REPORT) }]],
  globalSetup: './build-pictured-site.ts',
  globalTeardown: './shrink-pictures.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  projects: [{ name: 'packaged chromium' }],
  use: { launchOptions: await findPictureBrowser() },
  // A picture is taken until two are alike: on a busy machine that takes longer than five seconds.
  timeout: 90_000,
  expect: {
    timeout: 60_000,
    toHaveScreenshot: {
      animations: 'disabled',
      // Kept pictures have 256 colours: a pixel may be off by as much as that takes, and no pixel by more.
      threshold: 0.1,
      maxDiffPixels: 0,
    },
  },
});
