// The worker of the search page: everything that takes time happens here.
import type { SearchIndex } from '../answer.ts';
import { type Manifest, MANIFEST_NAME } from '../manifest.ts';
import { openIndex } from '../open-index.ts';
import { parseQuery } from '../parse-query.ts';
import { toPageAnswer } from './page-answer.ts';
import type { Question, Reply, Request } from './protocol.ts';

/** So many results are shown at first, of both kinds together. */
const RESULTS = 10;

let folder = '';
let opened: Promise<SearchIndex> | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'open':
      folder = data.index;
      void warmUp();
      break;
    case 'ask':
      newest = data.number;
      void reply(data.number, data.question);
      break;
    default:
      data satisfies never;
  }
});

/** Loads what every question needs. */
async function warmUp(): Promise<void> {
  try {
    const index = await open();
    await index.search('', { limit: 0 });
  } catch {
    // It shows, and is tried again, with the first question.
    opened = undefined;
  }
}

/** Opens the index once; after a failure anew, because another one may have been published. */
function open(): Promise<SearchIndex> {
  opened ??= fetchFile(MANIFEST_NAME, 'no-cache')
    .then((file) => file.json() as Promise<Manifest>)
    .then((manifest) => openIndex(manifest, load));
  return opened;
}

/** Answers a question, unless a newer one was asked in the meantime. */
async function reply(number: number, { query, sort, shown }: Question): Promise<void> {
  try {
    const index = await open();
    if (number !== newest) return;
    const limit = Math.max(RESULTS, shown.claim + shown.source);
    const answer = await index.search(query, { sort, limit, least: shown });
    if (number !== newest) return;
    send({ number, answer: toPageAnswer(parseQuery(query), answer, sort) });
  } catch (error) {
    console.error(error);
    opened = undefined;
    send({ number, failed: true });
  }
}

function send(reply: Reply): void {
  postMessage(reply);
}

async function load(name: string): Promise<Uint8Array> {
  const file = await fetchFile(name);
  return new Uint8Array(await file.arrayBuffer());
}

async function fetchFile(name: string, cache?: RequestCache): Promise<Response> {
  const response = await fetch(folder + name, cache && { cache });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
