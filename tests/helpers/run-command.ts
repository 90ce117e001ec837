import { spawn } from 'node:child_process';

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
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<CommandResult>;
}

/** Starts a script with the Node that runs the tests. */
export function startCommand(
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): RunningCommand {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
