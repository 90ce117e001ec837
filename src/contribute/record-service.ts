import { type Present, prepareFiles } from '../content/prepare-files.ts';
import type { RecordDraft } from '../domain/check-record.ts';
import { suggestSource } from '../domain/suggest-source.ts';
import { type EffectView, toEffectView } from '../views/effect-view.ts';
import { linkSource } from '../views/link.ts';
import { words } from '../words/words.ts';
import type { Answer } from './answer.ts';
import { answerFile } from './answer-file.ts';
import { answerForm } from './answer-form.ts';
import type { FormValues } from './form-values.ts';
import { makeOptions, type Option, type OptionList } from './options.ts';
import type { AnswerContext } from './answer-context.ts';
import { openRecords, type PackedRecords } from './packed-records.ts';

/** Which control takes its value from which list. */
export type ListedFields = Readonly<Record<string, OptionList>>;

/** What follows from an address, as it goes into the form. */
export type Suggestion = {
  fields: Readonly<Record<string, string>>;
  /** The record that has the document already. */
  duplicate?: { id: string; label: string; href: string };
};

/** Everything that the form asks of the records; it runs in a worker, so that typing never waits. */
export type RecordService = {
  answerForm: (kind: RecordDraft['kind'], values: FormValues, lists: ListedFields) => Answer;
  answerFile: (kind: RecordDraft['kind'], id: string, text: string) => Answer;
  suggest: (address: string) => Suggestion | undefined;
  find: (list: OptionList, typed: string) => readonly Option[];
  /** What several files together change, as the command says it. */
  compare: (files: readonly { path: string; text: string }[]) => EffectView;
};

/** Opens the records. */
export function openRecordService(
  packed: PackedRecords,
  { today, repository }: Omit<AnswerContext, 'present'>,
): RecordService {
  const present: Present = openRecords(packed);
  const context = { present, today, repository };
  const options = makeOptions(present.graph);
  return {
    answerForm: (kind, values, lists) => ({
      ...answerForm(kind, values, context),
      names: nameValues(values, lists),
    }),
    answerFile: (kind, id, text) => ({
      ...answerFile(kind, id, text, context),
      names: {},
    }),
    suggest: (address) => {
      const suggestion = suggestSource(present.graph, address);
      const duplicate = present.graph.sources.get(suggestion?.duplicate ?? '');
      return (
        suggestion && {
          fields: toTexts({ ...suggestion.fields, accessed: today }),
          ...(duplicate && { duplicate: { id: duplicate.id, ...linkSource(duplicate) } }),
        }
      );
    },
    find: options.find,
    compare: (files) => {
      const { effects, graph } = prepareFiles(files, present, 'content', today);
      return toEffectView(effects, present.graph, graph);
    },
  };

  function nameValues(values: FormValues, lists: ListedFields): Record<string, string> {
    return Object.fromEntries(
      Object.entries(lists).flatMap(([field, list]) => {
        const value = (values[field] ?? '').trim();
        if (value === '') return [];
        const name = options.name(list, value);
        if (name !== undefined) return [[field, name]];
        return list === 'origins' ? [[field, words.contribute.named.newOrigin]] : [];
      }),
    );
  }
}

/** What is known, as it would be typed. */
function toTexts(fields: Readonly<Record<string, string | number | undefined>>) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  );
}
