import type { Answer } from '../answer.ts';
import type { RecordService, ListedFields, Suggestion } from '../record-service.ts';
import type { FormValues, RecordKind } from '../form-values.ts';
import type { Option, OptionList } from '../options.ts';

/** What the page asks of the worker. */
export type Question =
  | { kind: 'form'; record: RecordKind; values: FormValues; lists: ListedFields }
  | { kind: 'file'; record: RecordKind; id: string; text: string }
  | { kind: 'suggest'; address: string }
  | { kind: 'find'; list: OptionList; typed: string }
  | { kind: 'compare'; files: readonly { path: string; text: string }[] };

/** What the worker answers to each kind of question. */
export type Answers = {
  form: Answer;
  file: Answer;
  suggest: Suggestion | undefined;
  find: readonly Option[];
  compare: ReturnType<RecordService['compare']>;
};

/** Where the worker is. */
export type Place = {
  /** Address of the packed records. */
  records: string;
  today: string;
  /** Address of the repository on the code host, where one is set. */
  repository: string | undefined;
};

/** What the page says to the worker: where it is; then questions, by number. */
export type Request =
  { kind: 'open'; place: Place } | { kind: 'ask'; number: number; question: Question };

/** What the worker says to the page: one reply to each question, by its number. */
export type Reply =
  { number: number; answer: Answers[keyof Answers] } | { number: number; failed: true };
