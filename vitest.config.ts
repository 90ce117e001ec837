import { defineConfig } from 'vitest/config';
import { VITEST_REPORT } from './tools/reports.ts';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,tools}/**/*.test.ts'],
    // Generous: a slow machine is no mistake.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: VITEST_REPORT },
  },
});
