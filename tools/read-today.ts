import type { Day } from '../src/domain/dates.ts';

/** The day on which a command runs, in UTC. Only what checks records reads the clock: later dates are mistakes. */
export function readToday(): Day {
  return new Date().toISOString().slice(0, 10);
}
