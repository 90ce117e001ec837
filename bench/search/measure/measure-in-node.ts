import { join } from 'node:path';
import type { CorpusName } from '../corpus/load-corpus.ts';
import type { EngineEntry } from '../engines/list.ts';
import type { KnownItemQuery, QueryKind } from '../queries/query.ts';
import { startEngine, type EngineProcess } from './engine-process.ts';
import { compressFolder, type Payload } from './index-folder.ts';
import type { Judged } from './quality.ts';

/** What was measured of one engine over one corpus, in Node. */
export interface NodeResult {
  /** Milliseconds. */
  build: number;
  payload: Payload;
  /** Milliseconds from the first byte read to the first query that can be put. */
  load: number;
  /** Bytes in use after all queries. */
  memory: number;
  times: Times;
  answers: readonly Judged[];
}

/** Milliseconds of each query: the known items, then what stands in the box while typing. */
export interface Times {
  /** As they come: an engine that loads parts of its index when it needs them does so. */
  first: number[];
  /** Each put again at once, when all that it needs is there. */
  again: number[];
}

/** What is put to the engines. */
export interface QuerySet {
  /** Put first and not measured, so that every engine's code is compiled. */
  warmUp: readonly string[];
  known: readonly KnownItemQuery[];
  typing: readonly string[];
}

/** Why an engine has no result. */
export interface Failure {
  failed: string;
}

interface Running {
  engine: EngineEntry;
  process: EngineProcess;
  result: NodeResult & { answers: Judged[] };
  /** At most so many queries of each kind. */
  perKind: number;
}

type Outcomes = Map<string, NodeResult | Failure>;

/** A corpus with what is done to it. */
export interface Task {
  corpus: CorpusName;
  /** Number of records. */
  size: number;
  engines: readonly EngineEntry[];
  queries: QuerySet;
  /** Where the indexes go, each into a folder named like its engine. */
  folder: string;
  /** Compresses less well, and faster. */
  quick: boolean;
}

/**
 * Builds, weighs and opens the index of every engine, then puts every query to all of them in
 * turn, each time beginning with another: whatever else the machine does hits all alike.
 *
 * @param say takes a line about what is being done
 */
export async function measureInNode(task: Task, say: (line: string) => void): Promise<Outcomes> {
  const { engines, queries, size, folder } = task;
  const outcomes: Outcomes = new Map();
  const built = await buildAll(task, outcomes, say);
  const running: Running[] = [];
  for (const engine of engines) {
    const index = built.get(engine.id);
    if (!index) continue;
    const payload = await index.payload;
    const process = startEngine(engine.id, join(folder, engine.id));
    try {
      const load = await process.open();
      const { build } = index;
      const times = { first: [], again: [] };
      const result = { build, payload, load, memory: 0, times, answers: [] };
      running.push({ engine, process, result, perKind: engine.perKind?.(size) ?? Infinity });
      outcomes.set(engine.id, result);
    } catch (error) {
      process.stop();
      outcomes.set(engine.id, toFailure(error));
    }
  }
  say(`  ${queries.known.length} + ${queries.typing.length} queries to ${running.length} engines`);
  await putQueries(running, queries);
  for (const { process, result } of running) {
    result.memory = await process.weigh();
    process.stop();
  }
  return outcomes;
}

/** Builds one index after the other, and compresses each while the next is being built. */
async function buildAll(
  { corpus, size, engines, folder, quick }: Task,
  outcomes: Outcomes,
  say: (line: string) => void,
): Promise<Map<string, { build: number; payload: Promise<Payload> }>> {
  const built = new Map<string, { build: number; payload: Promise<Payload> }>();
  for (const { id, name, texts, perKind } of engines) {
    if (perKind?.(size) === 0) {
      outcomes.set(id, { failed: 'too slow for so many records' });
      continue;
    }
    say(`  ${name}: build`);
    const place = join(folder, id);
    const builder = startEngine(id, place);
    try {
      const build = await builder.build(corpus);
      built.set(id, { build, payload: compressFolder(place, { texts, quick }) });
    } catch (error) {
      outcomes.set(id, toFailure(error));
    } finally {
      builder.stop();
    }
  }
  await Promise.all([...built.values()].map(({ payload }) => payload));
  return built;
}

function toFailure(error: unknown): Failure {
  return { failed: error instanceof Error ? error.message : String(error) };
}

async function putQueries(
  running: readonly Running[],
  { warmUp, known, typing }: QuerySet,
): Promise<void> {
  const quick = running.filter(({ perKind }) => perKind === Infinity);
  for (const text of warmUp) {
    for (const { process } of quick) await process.ask(text);
  }
  const asked = new Map<QueryKind, number>();
  for (const [turn, query] of known.entries()) {
    const count = (asked.get(query.kind) ?? 0) + 1;
    asked.set(query.kind, count);
    for (const one of rotate(running, turn)) {
      if (count > one.perKind) continue;
      one.result.answers.push({ query, ids: await ask(one, query.text) });
    }
  }
  for (const [turn, text] of typing.entries()) {
    for (const one of rotate(quick, turn)) await ask(one, text);
  }
}

/** Puts a query twice. */
async function ask({ process, result }: Running, text: string): Promise<readonly string[]> {
  const first = await process.ask(text);
  const again = await process.ask(text);
  result.times.first.push(first.milliseconds);
  result.times.again.push(again.milliseconds);
  return first.ids;
}

/** The same items, beginning with another one at each turn. */
export function rotate<Item>(items: readonly Item[], turn: number): Item[] {
  const first = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
