// The worker of the search page: everything that takes time happens here.
import type { SearchIndex } from '../answer.ts';
import { openIndex } from '../open-index.ts';
import { parseQuery } from '../parse-query.ts';
import { loadFile } from './load-file.ts';
import { toPageAnswer } from './page-answer.ts';
import type { Question, Reply, Request } from './protocol.ts';

/** So many results are shown at first, of both kinds together. */
const RESULTS = 10;

let index: SearchIndex | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'open':
      index = openIndex(data.start, (name) => loadFile(data.index + name));
      break;
    case 'ask':
      newest = data.number;
      if (index) void reply(index, data.number, data.question);
      break;
    default:
      data satisfies never;
  }
});

/** Answers a question, unless a newer one was asked in the meantime. */
async function reply(
  opened: SearchIndex,
  number: number,
  { query, sort, shown }: Question,
): Promise<void> {
  try {
    const limit = Math.max(RESULTS, shown.claim + shown.source);
    const answer = await opened.search(query, { sort, limit, least: shown });
    if (number !== newest) return;
    send({ number, answer: toPageAnswer(parseQuery(query), answer, sort) });
  } catch (error) {
    console.error(error);
    send({ number, failed: true });
  }
}

function send(reply: Reply): void {
  postMessage(reply);
}
