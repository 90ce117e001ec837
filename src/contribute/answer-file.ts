import { prepareFiles } from '../content/prepare-files.ts';
import type { RecordDraft } from '../domain/check-record.ts';
import { recordFile } from '../paths.ts';
import { editFile } from './addresses.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Answer } from './answer.ts';
import { showOutcome } from './show-outcome.ts';

/** Says of the text of a record's file all that the command would say of it. */
export function answerFile(
  kind: RecordDraft['kind'],
  id: string,
  text: string,
  { present, today, repository }: AnswerContext,
): Omit<Answer, 'names'> {
  const path = recordFile(kind, id);
  const prepared = prepareFiles([{ path, text }], present, 'content', today);
  return {
    suggestedId: id,
    path,
    text,
    problems: prepared.issues.map(({ file, line, severity, message, hint }) => ({
      severity,
      message,
      hint,
      ...(file === path ? { line } : { file }),
    })),
    quotes: {},
    unneeded: [],
    ...showOutcome(kind, id, prepared, present),
    address: editFile(repository, kind, id),
  };
}
