import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a command left behind. */
export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A command that runs: its output so far, its end, and a way to signal it. */
export interface RunningCommand {
  /** What was printed so far. */
  output: Readonly<Pick<CommandResult, 'stdout' | 'stderr'>>;
  /** Resolves when a text was printed to standard output. */
  printed: (text: string) => Promise<void>;
  /** Types keys, where the command was started with a keyboard. */
  type: (keys: string) => void;
  /** Takes the keyboard away: what waits for keys waits for nothing any more. */
  stopTyping: () => void;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<CommandResult>;
}

/**
 * Starts a script with the Node that runs the tests.
 *
 * @param keyboard whether something is typed, or the standard input is empty
 */
export function startCommand(
  args: readonly string[],
  {
    cwd,
    env = {},
    keyboard = false,
  }: { cwd?: string; env?: Record<string, string>; keyboard?: boolean } = {},
): RunningCommand {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: [keyboard ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
  }
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...output });
    });
  });
  return {
    output,
    ended,
    type: (keys) => child.stdin?.write(keys),
    stopTyping: () => child.stdin?.end(),
    kill: (signal) => child.kill(signal),
    printed: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (output.stdout.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        look();
      }),
  };
}
