import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { startScript } from './project-copy.ts';
import type { CommandResult } from './run-command.ts';

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const YES = '\u001b[D';
export const CTRL_C = '\u0003';

/** Long enough for a busy machine; what is waited for mostly takes a moment. */
const patience = { timeout: 30_000, interval: 20 };

/**
 * Runs a script of a project copy as in a terminal, and types each answer once its question is there.
 *
 * @param answers a part of each question, and the keys typed at it, in their order
 */
export async function converse(
  root: string,
  script: string,
  args: string[],
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<CommandResult> {
  const terminal = pathToFileURL(resolve('tests/helpers/pretend-terminal.mjs')).href;
  const command = startScript(root, script, {
    args,
    keyboard: true,
    settings: { NODE_OPTIONS: `--import=${terminal}` },
  });
  // A question that never comes leaves the command waiting.
  onTestFinished(() => {
    command.kill('SIGTERM');
  });
  const shown = () => stripVTControlCharacters(command.output.stderr);
  let read = 0;
  for (const [question, keys] of answers) {
    await expect.poll(() => shown().slice(read), patience).toContain(question);
    read = shown().length;
    command.type(keys);
  }
  command.stopTyping();
  const { stderr, ...ended } = await command.ended;
  return { ...ended, stderr: stripVTControlCharacters(stderr) };
}
