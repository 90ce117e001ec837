// The worker of the form: everything that takes time, and every rule, is here.
import { type RecordService, openRecordService } from '../record-service.ts';
import type { PackedRecords } from '../packed-records.ts';
import type { Answers, Place, Question, Reply, Request } from './protocol.ts';

let place: Place | undefined;
let opened: Promise<RecordService> | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'open':
      place = data.place;
      opened = undefined;
      break;
    case 'ask':
      void reply(data.number, data.question);
      break;
    default:
      data satisfies never;
  }
});

/** Opens the records once; after a failure anew. */
function open(): Promise<RecordService> {
  const { records, today, repository } = place ?? { records: '', today: '', repository: undefined };
  opened ??= fetch(records).then(async (response) => {
    if (!response.ok) throw new Error(`${records}: ${response.status}`);
    return openRecordService((await response.json()) as PackedRecords, { today, repository });
  });
  return opened;
}

async function reply(number: number, question: Question): Promise<void> {
  try {
    send({ number, answer: answer(await open(), question) });
  } catch (error) {
    console.error(error);
    opened = undefined;
    send({ number, failed: true });
  }
}

function answer(service: RecordService, question: Question): Answers[keyof Answers] {
  switch (question.kind) {
    case 'form':
      return service.answerForm(question.record, question.values, question.lists);
    case 'file':
      return service.answerFile(question.record, question.id, question.text);
    case 'suggest':
      return service.suggest(question.address);
    case 'find':
      return service.find(question.list, question.typed);
    case 'compare':
      return service.compare(question.files);
    default:
      return question satisfies never;
  }
}

function send(reply: Reply): void {
  postMessage(reply);
}
