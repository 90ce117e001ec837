/**
 * Ends a command that was called wrongly: says why on standard error and exits with 2.
 *
 * @param reason a sentence, or what was thrown
 * @param usage how to call the command
 */
export function stopWith(reason: unknown, usage?: string): never {
  console.error(reason instanceof Error ? reason.message : String(reason));
  if (usage !== undefined) console.error(`\n${usage}`);
  process.exit(2);
}
