import type { Browser, Page } from '@playwright/test';
import type { TypingPage } from './build-pages.ts';

/** How many times slower than this machine a reader's may be. */
export const SLOW_DOWN = 4;
/** Milliseconds between two keys: fast typing. */
const KEY_DELAY = 100;
/** Words, a mistyped one, a number, a beginning: from the first letter on. */
export const TYPED = 'soldiers russai 700 burkina instruct';
/** Milliseconds from which on a task is long. */
const LONG = 50;
/** Milliseconds until whatever the last key started is over. */
const REST = 2000;

/** What typing took of the page. */
export interface Typing {
  /** Milliseconds of the longest task of the main thread, from the first key on. */
  longest: number;
  /** The same without the time in which other programs had the processor. */
  longestOwn: number;
  /** Tasks of more than 50 ms, as the browser counts them itself. */
  longTasks: number;
  /** Tasks that had the processor for more than 50 ms. */
  longTasksOwn: number;
  /** Milliseconds from a key to the next picture of the page: the slowest key. */
  slowestKey: number;
}

/** Types into the box of a page of its own, letter by letter, its processor slowed down. */
export async function typeSlowly(
  browser: Browser,
  { address, files, box, result }: TypingPage,
  site: string,
): Promise<Typing> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.route(
    (url) => files(url.pathname) !== undefined,
    async (route) => {
      const { body, contentType } = files(new URL(route.request().url()).pathname) ?? {};
      await route.fulfill({ body: body ?? '', contentType: contentType ?? 'text/plain' });
    },
  );
  await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
  await page.locator(box).focus();
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await watch(page);
  await browser.startTracing(page, { categories: ['toplevel'] });
  // Nothing but keys: whatever is asked of the page is work for it, too.
  await page.keyboard.type(TYPED, { delay: KEY_DELAY });
  await new Promise((resolve) => setTimeout(resolve, REST));
  const trace = await browser.stopTracing();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const { tasks, keys } = await page.evaluate(
    () => (globalThis as unknown as { seen: { tasks: number[]; keys: number[] } }).seen,
  );
  await page.locator(result).first().waitFor();
  await context.close();
  return {
    ...longestTasks(trace),
    longTasks: tasks.length,
    slowestKey: Math.max(0, ...keys),
  };
}

/** Lets the page note its long tasks and slow keys. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [tasks, keys]: [number[], number[]] = [[], []];
    Object.assign(globalThis, { seen: { tasks, keys } });
    const note = (into: number[]) =>
      new PerformanceObserver((list) => {
        into.push(...list.getEntries().map(({ duration }) => duration));
      });
    note(tasks).observe({ type: 'longtask' });
    note(keys).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** One event of a trace, as Chromium writes it; times in microseconds. */
interface TraceEvent {
  name: string;
  tid: number;
  pid: number;
  dur?: number;
  /** The same on the thread's own clock. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of a page's main thread in a trace, on the clock of the wall and on its own, and the long ones. */
function longestTasks(trace: Buffer): Pick<Typing, 'longest' | 'longestOwn' | 'longTasksOwn'> {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const isMain = ({ pid, tid }: TraceEvent) =>
    threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && isMain(event),
  );
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page.');
  const own = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    longestOwn: Math.max(...own),
    longTasksOwn: own.filter((time) => time > LONG).length,
  };
}
