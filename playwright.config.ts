import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/helpers/browser.ts';
import { PLAYWRIGHT_OUTPUT, PLAYWRIGHT_REPORT } from './tools/reports.ts';
import { withSlashes } from './tools/serve.ts';

/** Apart from the port of `npm start`, so that a site being read does not stop the tests. */
const PORT = Number(process.env.TEST_PORT ?? 4329);

const address = `http://localhost:${PORT}${withSlashes(process.env.BASE_PATH ?? '')}`;

/** The browser tests read the built site: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: PLAYWRIGHT_OUTPUT,
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  projects: [{ name: 'chromium' }],
  use: { baseURL: address, launchOptions: await findBrowser() },
  webServer: {
    command: `"${process.execPath}" tools/serve.ts`,
    env: { PORT: String(PORT) },
    url: address,
  },
});
