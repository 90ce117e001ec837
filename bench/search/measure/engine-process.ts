import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CorpusName } from '../corpus/load-corpus.ts';

/** What an engine's process is told to do. */
export type Order =
  | { do: 'build'; corpus: CorpusName }
  | { do: 'open' }
  | { do: 'ask'; query: string }
  | { do: 'weigh' };

/** What it answers: what the order gives, or what went wrong. */
export interface Answer {
  milliseconds?: number;
  ids?: string[];
  bytes?: number;
  error?: string;
}

/** An engine in a process of its own, so that no engine's memory or garbage is another's. */
export interface EngineProcess {
  /** Builds the index into the folder; milliseconds without writing files. */
  build: (corpus: CorpusName) => Promise<number>;
  /** Opens the index of the folder; milliseconds from the first byte read. */
  open: () => Promise<number>;
  /** Puts a query; the time of ranking alone, and the ids of the best records. */
  ask: (query: string) => Promise<{ milliseconds: number; ids: readonly string[] }>;
  /** Bytes in use beyond those of the engine's code. */
  weigh: () => Promise<number>;
  stop: () => void;
}

const HOST = fileURLToPath(new URL('engine-host.ts', import.meta.url));

/** The largest indexes do not fit into the memory that Node takes by itself. */
const MEMORY = '--max-old-space-size=12000';

/**
 * Starts a process for an engine.
 *
 * @param engineId the module in `engines/`
 * @param folder where its index is or will be
 */
export function startEngine(engineId: string, folder: string): EngineProcess {
  const child = fork(HOST, [engineId, folder], { execArgv: [MEMORY], serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code]): Answer => ({
    error: `its process ended with exit code ${String(code)}`,
  }));
  const send = async (order: Order): Promise<Answer> => {
    const answered = once(child, 'message').then(([answer]) => answer as Answer);
    child.send(order);
    const answer = await Promise.race([answered, ended]);
    if (answer.error !== undefined) throw new Error(`${engineId}: ${answer.error}`);
    return answer;
  };
  return {
    build: async (corpus) => (await send({ do: 'build', corpus })).milliseconds ?? NaN,
    open: async () => (await send({ do: 'open' })).milliseconds ?? NaN,
    ask: async (query) => {
      const { milliseconds = NaN, ids = [] } = await send({ do: 'ask', query });
      return { milliseconds, ids };
    },
    weigh: async () => (await send({ do: 'weigh' })).bytes ?? NaN,
    stop: () => {
      child.kill();
    },
  };
}
