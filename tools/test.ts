// npm test: everything that must hold, as named scripts of package.json, one after the other.
import { runNpm } from './install.mjs';
import { takeNoArguments } from './no-arguments.ts';
import { whyNoPictures } from './pictures.ts';
import {
  PICTURES_REPORT,
  PLAYWRIGHT_REPORT,
  readTotals,
  removeReports,
  VITEST_REPORT,
} from './reports.ts';
import {
  formatSummary,
  isGood,
  judgeStep,
  leaveOut,
  skip,
  type StepResult,
} from './test-result.ts';

takeNoArguments(`Usage: npm test
Runs everything that must hold. One step alone: npm run test:unit, npm run test:unit -- tests/unit/domain, and so on.
Exit code: 0 all of it holds, 1 something does not, 2 when the command itself is wrong.`);

/** One named script; a test runner names its report, a step may need an earlier one or another machine. */
interface Step {
  script: string;
  report?: string;
  needs?: string;
  skipped?: string | undefined;
}

const STEPS: readonly Step[] = [
  { script: 'test:format' },
  { script: 'test:lint' },
  { script: 'test:types' },
  { script: 'test:unit', report: VITEST_REPORT },
  { script: 'test:content' },
  { script: 'test:build' },
  { script: 'test:browser', report: PLAYWRIGHT_REPORT, needs: 'test:build' },
  { script: 'test:pictures', report: PICTURES_REPORT, skipped: whyNoPictures() },
];

async function runStep({ script, report }: Step): Promise<StepResult> {
  console.log(`\n━━ ${script} ${'━'.repeat(60 - script.length)}\n`);
  const begin = performance.now();
  const exitCode = await runNpm(['run', '--silent', script]);
  const seconds = (performance.now() - begin) / 1000;
  const totals = report === undefined ? undefined : readTotals(report);
  return judgeStep({ script, exitCode, seconds, reports: report !== undefined, totals });
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (interrupted = true));

removeReports();
const results: StepResult[] = [];
for (const step of STEPS) {
  const needed = results.find(({ script }) => script === step.needs);
  if (interrupted) {
    results.push(leaveOut(step.script, 'interrupted'));
  } else if (needed && needed.outcome !== 'ok') {
    results.push(leaveOut(step.script, `needs ${needed.script}`));
  } else if (step.skipped !== undefined) {
    results.push(skip(step.script, step.skipped));
  } else {
    results.push(await runStep(step));
  }
}

console.log(`\n━━ summary ${'━'.repeat(53)}\n\n${formatSummary(results)}`);
process.exitCode = isGood(results) ? 0 : 1;
