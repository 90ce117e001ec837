import { existsSync, readFileSync, rmSync } from 'node:fs';

const CACHE = 'node_modules/.cache/muster';

/** Where Vitest leaves its report. */
export const VITEST_REPORT = `${CACHE}/vitest.json`;

/** Where Playwright leaves its report. */
export const PLAYWRIGHT_REPORT = `${CACHE}/playwright.json`;

/** Where Playwright leaves its report on pictures. */
export const PICTURES_REPORT = `${CACHE}/pictures.json`;

/** Where the site is built of which pictures are taken. */
export const PICTURED_SITE = `${CACHE}/pictured-site`;

/** Where pictures that are not as they should be are left, with what differs. */
export const PICTURES_OUTPUT = `${CACHE}/pictures`;

/** Where Playwright leaves traces and screenshots of failed tests. */
export const PLAYWRIGHT_OUTPUT = `${CACHE}/playwright`;

/** How many tests ended how. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts we read of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The parts we read of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Reads the totals of a report of either kind; nothing if the report does not exist. */
export function readTotals(file: string): Totals | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Removes the reports of an earlier run, so that none is counted twice. */
export function removeReports(): void {
  for (const file of [VITEST_REPORT, PLAYWRIGHT_REPORT, PICTURES_REPORT])
    rmSync(file, { force: true });
}
