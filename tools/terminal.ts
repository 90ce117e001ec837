import * as clack from '@clack/prompts';
import { holdsWords } from './holds-words.ts';

/** Thrown where a question was not answered but ended, by Ctrl+C or Escape. */
export class Cancelled extends Error {
  override message = 'Nothing more was asked.';
}

/** One answer that can be chosen. */
export type Choice = { value: string; label: string; hint?: string };

/** A question, by a name of its own in its conversation. */
type Question = { name: string; message: string };

/** How questions are asked. Every one throws `Cancelled` where it is ended without an answer. */
export type Asker = {
  /** One line of text, trimmed; empty where nothing was typed. `check` says what is wrong with an answer, if anything. */
  text: (
    question: Question & { initial?: string; check?: (answer: string) => string | undefined },
  ) => Promise<string>;
  /** One of a few. */
  choose: (
    question: Question & { choices: readonly Choice[]; initial?: string },
  ) => Promise<string>;
  /** One of many, found by parts of its label and hint. */
  search: (question: Question & { choices: readonly Choice[] }) => Promise<string>;
  confirm: (question: Question & { initial: boolean }) => Promise<boolean>;
};

/** Whether there is someone to ask. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Choices shown at a time. */
const SHOWN = 8;

/** Questions are asked on standard error: standard output belongs to the result. */
const SCREEN = { output: process.stderr };

/** A message of several lines, with the bar that the library draws beside some kinds of question only. */
const beside = (message: string): string => message.replaceAll('\n', `\n${clack.S_BAR}  `);

/** Asks in the terminal. */
export const terminal: Asker = {
  text: async ({ message, initial = '', check }) => {
    const answer = await clack.text({
      message: beside(message),
      initialValue: initial,
      validate: (typed = '') => check?.(typed.trim()),
      ...SCREEN,
    });
    return orCancel(answer).trim();
  },
  choose: async ({ message, choices, initial }) =>
    orCancel(
      await clack.select({
        message,
        options: [...choices],
        ...(initial !== undefined && { initialValue: initial }),
        ...SCREEN,
      }),
    ),
  search: async ({ message, choices }) =>
    orCancel(
      await clack.autocomplete({
        message: beside(message),
        options: [...choices],
        maxItems: SHOWN,
        filter: (typed, { label = '', hint = '' }) => holdsWords(`${label} ${hint}`, typed),
        ...SCREEN,
      }),
    ),
  confirm: async ({ message, initial }) =>
    orCancel(await clack.confirm({ message, initialValue: initial, ...SCREEN })),
};

function orCancel<Answer>(answer: Answer | typeof clack.CANCEL_SYMBOL): Answer {
  if (answer === clack.CANCEL_SYMBOL) throw new Cancelled();
  return answer;
}
