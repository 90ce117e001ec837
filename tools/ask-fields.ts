import type { Graph } from '../src/domain/graph.ts';
import type { FieldPath } from '../src/domain/issue.ts';
import { formatPath } from '../src/domain/issue.ts';
import { STATE_CODES } from '../src/domain/states.ts';
import { readStrength } from '../src/domain/strength.ts';
import type { RecordField } from '../src/views/record-fields.ts';
import { formatState } from '../src/words/format.ts';
import { askLinks } from './ask-links.ts';
import { LEAVE_OUT, NEEDED, type Questions } from './questions.ts';
import type { Choice } from './terminal.ts';

/** Front matter, or a group in it, while it is asked for. */
export type Fields = Record<string, unknown>;

/** One question about a field: where its value belongs, and what is in it before anything is typed. */
export type FieldQuestion = { field: RecordField; path: FieldPath; initial?: string | undefined };

const OPTIONAL = 'Leave it empty where it is unknown.';
const SUGGESTED = 'What stands there is a suggestion: make sure that it is right.';

/** Asks for the value of a field as a record has it; `undefined` where it is left out. */
export async function askField(questions: Questions, question: FieldQuestion): Promise<unknown> {
  const { field, path } = question;
  switch (field.type) {
    case 'text':
    case 'url':
    case 'date':
    case 'day':
    case 'language':
      return (await askText(questions, question, (typed) => typed)) || undefined;
    case 'strength':
      return readStrength(
        await askText(questions, question, (typed) => readStrength(typed) ?? typed),
      );
    case 'texts':
      return asList(splitList(await askText(questions, question, splitList)));
    case 'choice':
      return (await askChoice(questions, question, [...field.choices])) || undefined;
    case 'state':
      return (await askSearch(questions, question, STATES)) || undefined;
    case 'claim':
      return (await askSearch(questions, question, claimChoices(questions.graph))) || undefined;
    case 'claims':
      return asList(await askMany(questions, question, claimChoices(questions.graph)));
    case 'links':
      return asList(await askLinks(questions, path, field));
    case 'evidence':
    case 'positions':
    case 'notice':
      throw new TypeError(`${formatPath(path)} is a group and is asked for field by field`);
    default:
      return field.type satisfies never;
  }
}

/** A field that is asked for only where it is needed. */
export function needed(field: RecordField): RecordField {
  return { ...field, required: true };
}

/** What a question says: the field's name, what belongs into it, and what may be done about it. */
function wordQuestion({ label, help, required }: RecordField, initial: string): string {
  const notes = [help, ...(required ? [] : [OPTIONAL]), ...(initial === '' ? [] : [SUGGESTED])];
  return `${label}\n${notes.join(' ')}`;
}

function askText(
  { asker, check }: Questions,
  { field, path, initial = '' }: FieldQuestion,
  read: (typed: string) => unknown,
): Promise<string> {
  return asker.text({
    name: formatPath(path),
    message: wordQuestion(field, initial),
    initial,
    check: (typed) => {
      if (typed === '') return field.required ? NEEDED : undefined;
      return check(path, read(typed));
    },
  });
}

function askChoice(
  { asker }: Questions,
  { field, path, initial }: FieldQuestion,
  choices: readonly Choice[],
): Promise<string> {
  return asker.choose({
    name: formatPath(path),
    message: `${field.label}\n${field.help}`,
    choices: [
      ...(field.required ? [] : [{ value: LEAVE_OUT, label: 'leave it out' }]),
      ...choices.map(({ value, label }) => ({ value, label: value, hint: label })),
    ],
    ...(initial !== undefined && { initial }),
  });
}

const STATES: readonly Choice[] = STATE_CODES.map((code) => ({
  value: code,
  label: formatState(code),
  hint: code,
}));

function claimChoices(graph: Graph): Choice[] {
  return [...graph.claims.values()].map(({ id, title }) => ({ value: id, label: title, hint: id }));
}

/** The value suggested stands first, so that one key accepts it. */
function askSearch(
  { asker }: Questions,
  { field, path, initial }: FieldQuestion,
  choices: readonly Choice[],
): Promise<string> {
  const suggested = choices.filter(({ value }) => value === initial);
  const leave = field.required ? [] : [{ value: LEAVE_OUT, label: 'leave it out' }];
  return asker.search({
    name: formatPath(path),
    message: `${field.label}\n${field.help} Type a part of the name.`,
    choices: [...suggested, ...leave, ...choices.filter((choice) => !suggested.includes(choice))],
  });
}

async function askMany(
  { asker }: Questions,
  { field, path }: FieldQuestion,
  choices: readonly Choice[],
): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const answer = await asker.search({
      name: formatPath([...path, chosen.length]),
      message: `${field.label}${chosen.length > 0 ? `: ${chosen.join(', ')}` : ''}\n${field.help}`,
      choices: [
        { value: LEAVE_OUT, label: chosen.length > 0 ? 'no more' : 'none' },
        ...choices.filter(({ value }) => !chosen.includes(value)),
      ],
    });
    if (answer === LEAVE_OUT) return chosen;
    chosen.push(answer);
  }
}

function splitList(typed: string): string[] {
  return typed
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function asList<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
