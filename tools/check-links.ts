import { setTimeout as wait } from 'node:timers/promises';
import type { Source } from '../src/domain/source.ts';

/** Whether a document can still be read: yes, no longer, or not to be told from here. */
export type LinkState = 'reachable' | 'gone' | 'unclear';

/** What was found at the address of a source. */
export type LinkReport = {
  id: string;
  url: string;
  state: LinkState;
  /** The answer's status, or what went wrong. */
  answer: string;
  /** The archived copy on record. */
  archived?: string | undefined;
  /** A copy in a public archive that is not on record yet. */
  copy?: string | undefined;
};

/** How links are looked at. */
export type LinkOptions = {
  /** Address of an archive's service for finding copies, as of the Wayback Machine. */
  archive: string;
  /** Milliseconds between two requests to one site. */
  pause: number;
};

/** Milliseconds after which an answer is waited for no more. */
const PATIENCE = 20_000;
/** Sites that are asked at the same time. */
const AT_ONCE = 8;

/** Answers that say that a page is no more; whatever else goes wrong may be right again tomorrow, or for readers. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Sites may turn away what does not say what it is. */
const HEADERS = { 'User-Agent': 'Muster link check', Accept: 'text/html,*/*' };

/**
 * Looks at the address of every source, one after the other on each site, and looks for a copy of those that have
 * none on record. Nothing is sent but requests to read.
 *
 * @returns reports in the order of the sources
 */
export async function checkLinks(
  sources: readonly Source[],
  options: LinkOptions,
): Promise<LinkReport[]> {
  const reports = new Map<string, LinkReport>();
  const sites = [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
  const work = async () => {
    for (let site = sites.pop(); site !== undefined; site = sites.pop()) {
      for (const source of site) {
        reports.set(source.id, await lookAt(source));
        await wait(options.pause);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // One archive answers for all of them, so they are asked one by one.
  for (const source of sources) {
    const report = reports.get(source.id);
    if (!report || source.archived !== undefined) continue;
    report.copy = await findCopy(source, options.archive);
    await wait(options.pause);
  }
  return sources.flatMap(({ id }) => reports.get(id) ?? []);
}

async function lookAt({ id, url, archived }: Source): Promise<LinkReport> {
  const report = { id, url, archived };
  try {
    const response = await ask(url);
    await response.body?.cancel();
    const { ok, status } = response;
    const state = ok ? 'reachable' : GONE.has(status) ? 'gone' : 'unclear';
    return { ...report, state, answer: String(status) };
  } catch (error) {
    return { ...report, state: 'unclear', answer: explain(error) };
  }
}

/** The copy nearest to the day of publication; none where the archive has none, or does not answer. */
async function findCopy({ url, published }: Source, archive: string): Promise<string | undefined> {
  const day = published?.replace(/\D/g, '').slice(0, 8);
  const query = new URLSearchParams({ url, ...(day && { timestamp: day }) });
  try {
    const response = await ask(`${archive}?${query.toString()}`);
    const { archived_snapshots: found } = (await response.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const closest = found?.closest;
    return closest?.available === true ? closest.url?.replace(/^http:/, 'https:') : undefined;
  } catch {
    return undefined;
  }
}

function ask(url: string): Promise<Response> {
  return fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(PATIENCE) });
}

function explain(error: unknown): string {
  const { cause, message } = error as Error;
  const { code, message: reason } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? reason ?? message;
}
