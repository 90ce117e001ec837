import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** How many times slower than this machine a reader's may be. */
export const SLOW_DOWN = 4;

/** What is measured of one visit: bytes, numbers, and milliseconds. */
export type Visit = {
  'kB compressed, fonts apart': number;
  'elements and texts': number;
  'largest paint, ms': number;
  'loaded, ms': number;
  'styles and layout, ms': number;
};

/** Visits a page as the first that a reader opens, on a phone, with a slowed-down processor. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await session.send('Performance.enable');
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') return;
    weights.push(response.body().then((body) => gzipSync(body).length));
  });

  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    return observer.takeRecords().length > 0;
  });
  const { paint, loaded } = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return {
      paint: observer.takeRecords().at(-1)?.startTime ?? NaN,
      loaded: navigation?.loadEventEnd ?? NaN,
    };
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  await context.close();
  return {
    'kB compressed, fonts apart': bytes / 1000,
    'elements and texts': metric('Nodes'),
    'largest paint, ms': paint,
    'loaded, ms': loaded,
    'styles and layout, ms': 1000 * (metric('RecalcStyleDuration') + metric('LayoutDuration')),
  };
}
