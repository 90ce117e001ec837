import type { Present } from '../content/prepare-files.ts';
import type { Day } from '../domain/dates.ts';

/** What every answer of the form is made with. */
export type AnswerContext = {
  /** The records on record. */
  present: Present;
  /** The day on which documents are read; makes later dates an error. */
  today: Day;
  /** Address of the repository on the code host, where one is set. */
  repository: string | undefined;
};
