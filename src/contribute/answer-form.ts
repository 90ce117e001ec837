import { type Present, prepareFiles } from '../content/prepare-files.ts';
import { type RecordFields, writeRecord } from '../content/write-record.ts';
import { checkRecord, type RecordDraft, type RecordFinding } from '../domain/check-record.ts';
import { isId } from '../domain/fields.ts';
import { suggestClaimId, suggestSourceId } from '../domain/suggest-id.ts';
import { recordFile } from '../paths.ts';
import { words } from '../words/words.ts';
import { addNewFile } from './addresses.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Answer, Problem } from './answer.ts';
import { checkQuotes } from './check-quotes.ts';
import { findUnneeded } from './find-unneeded.ts';
import { type FormValues, OWN_CONTROLS } from './form-values.ts';
import { readForm } from './read-form.ts';
import { showOutcome } from './show-outcome.ts';

/** Stands in for an id as long as nothing is known of which one could be made. */
const NO_ID = 'new';

/**
 * Says of what stands in a form all that the command would say of the file: its text, what is wrong, what it changes.
 *
 * @param kind which form it is
 */
export function answerForm(
  kind: RecordDraft['kind'],
  values: FormValues,
  { present, today, repository }: AnswerContext,
): Omit<Answer, 'names'> {
  const draft = readForm(kind, values);
  const suggestedId = suggestId(draft, present);
  const id = draft.id || suggestedId;
  const fileId = isId(id) ? id : NO_ID;
  const path = recordFile(kind, fileId);
  // Half a letter, as cutting can leave it, is no text: a file holds a sign in its place.
  const text = writeRecord(
    kind,
    draft.fields as RecordFields[typeof kind],
    draft.body,
  ).toWellFormed();
  const prepared = prepareFiles([{ path, text }], present, 'content', today);
  const findings = withoutIdToCome(id, checkRecord({ ...draft, id }, present.parsed, today));
  const said = new Set(findings.map(({ message }) => message));
  const quotes = checkQuotes(values);
  return {
    suggestedId,
    path,
    text,
    problems: [
      ...(present.graph[kind].has(id) ? [taken()] : []),
      ...findings.map(({ path: field, check, severity, message, hint }): Problem => ({
        severity,
        message,
        hint,
        ...(check === 'bad-id' && { field: OWN_CONTROLS.id }),
        ...(field.length > 0 && { field: field.join('.') }),
      })),
      ...quotes.problems,
      // What only the text of a file can get wrong is in its body; the rest is wrong in other files because of it.
      ...prepared.issues
        .filter(({ file, message }) => file !== path || !said.has(message))
        .map(({ file, severity, message, hint }): Problem => ({
          severity,
          message,
          hint,
          ...(file === path ? { field: OWN_CONTROLS.body } : { file }),
        })),
    ],
    quotes: quotes.places,
    unneeded: findUnneeded(kind, draft.fields),
    ...showOutcome(kind, fileId, prepared, present),
    address: addNewFile(repository, kind, fileId, text),
  };
}

function suggestId({ kind, fields }: RecordDraft, { graph }: Present): string {
  return kind === 'sources'
    ? suggestSourceId(fields as Parameters<typeof suggestSourceId>[0], graph.sources)
    : suggestClaimId(fields as Parameters<typeof suggestClaimId>[0], graph.claims);
}

/** Where an id will follow from what is still missing, only that is missing. */
function withoutIdToCome(id: string, findings: readonly RecordFinding[]): readonly RecordFinding[] {
  const others = findings.filter(({ check }) => check !== 'bad-id');
  return id === '' && others.some(({ severity }) => severity === 'error') ? others : findings;
}

function taken(): Problem {
  return { severity: 'error', message: words.contribute.idTaken, field: OWN_CONTROLS.id };
}
