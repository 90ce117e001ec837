import type { Totals } from './reports.ts';

/** How one step of `npm test` ended. */
export interface StepResult {
  script: string;
  outcome: 'ok' | 'failed' | 'not run' | 'skipped';
  seconds: number;
  passed: number;
  failed: number;
  /** What the numbers do not say. */
  note?: string;
}

/** One step that was run: its exit code and, if it is a test runner, what its report says. */
export interface StepRun {
  script: string;
  exitCode: number;
  seconds: number;
  /** Whether the step has to leave a report. */
  reports: boolean;
  totals: Totals | undefined;
}

/**
 * Judges a step that was run. Nothing may be skipped, so a skipped test counts as failed, and
 * a step that fails without a failed test (a format error, a crash, a lost report) counts as one.
 */
export function judgeStep({ script, exitCode, seconds, reports, totals }: StepRun): StepResult {
  const { passed = 0, failed = 0, skipped = 0 } = totals ?? {};
  const lostReport = reports && totals === undefined;
  const isBroken = exitCode !== 0 || lostReport || failed + skipped > 0;
  return {
    script,
    outcome: isBroken ? 'failed' : 'ok',
    seconds,
    passed,
    failed: isBroken ? Math.max(failed + skipped, 1) : 0,
    ...(lostReport && { note: 'left no report' }),
    ...(skipped > 0 && { note: `${skipped} skipped: a skipped test counts as failed` }),
  };
}

/** A step that was not run though it should have been, with the reason. */
export function leaveOut(script: string, note: string): StepResult {
  return { script, outcome: 'not run', seconds: 0, passed: 0, failed: 0, note };
}

/** A step that does not concern this machine, with the reason: nothing is wrong with that. */
export function skip(script: string, note: string): StepResult {
  return { script, outcome: 'skipped', seconds: 0, passed: 0, failed: 0, note };
}

/** True when every step did what it had to on this machine. */
export function isGood(results: readonly StepResult[]): boolean {
  return results.every(({ outcome }) => outcome === 'ok' || outcome === 'skipped');
}

/** The summary: a line for each step, and the totals as the very last line. */
export function formatSummary(results: readonly StepResult[]): string {
  const steps = results.map(({ script, outcome, seconds, note }) =>
    [outcome.padEnd(7), script.padEnd(13), `${seconds.toFixed(1)} s`.padStart(8), note ?? '']
      .join('  ')
      .trimEnd(),
  );
  const sum = (key: 'passed' | 'failed') => results.reduce((total, step) => total + step[key], 0);
  return [...steps, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
