import { type Day, isDay } from '../src/domain/dates.ts';

/**
 * Takes the value of a flag that is a day; `null` where the flag is not given.
 *
 * @throws Error that names the flag and what it takes
 */
export function dayFlag(flag: string, given: string | undefined): Day | null {
  if (given === undefined) return null;
  if (isDay(given)) return given;
  throw new Error(`--${flag} is a day that exists, YYYY-MM-DD, not "${given}"`);
}
