import { parseArgs } from 'node:util';
import { stopWith } from './stop-with.ts';

/**
 * Reads the command line of a command that takes no arguments: ends it where one is given, which would be ignored, or
 * where only its usage is asked for.
 *
 * @param usage how to call the command
 */
export function takeNoArguments(usage: string): void {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
    if (!values.help) return;
  } catch (error) {
    stopWith(error, usage);
  }
  console.log(usage);
  process.exit(0);
}
