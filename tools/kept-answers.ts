import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Asker } from './terminal.ts';

/** Answers by the names of their questions. */
export type Answers = Record<string, string | boolean>;

/** The answers of a conversation, kept on disk until it is done, so that nothing typed is lost. */
export type KeptAnswers = {
  answers: Answers;
  save: () => void;
  /** Drops them, once the record is written. */
  forget: () => void;
  /** Begins anew; returns the file in which they stay until the next time. */
  setAside: () => string;
};

/** Opens the answers of a conversation that was not finished, if there are any. */
export function openAnswers(conversation: string): KeptAnswers {
  const file = `node_modules/.cache/muster/new-${conversation}.json`;
  const aside = file.replace('.json', '-before.json');
  const answers = readAnswers(file);
  const empty = () => {
    for (const name of Object.keys(answers)) delete answers[name];
  };
  return {
    answers,
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(answers, null, 2));
    },
    forget: () => {
      empty();
      rmSync(file, { force: true });
    },
    setAside: () => {
      empty();
      renameSync(file, aside);
      return aside;
    },
  };
}

function readAnswers(file: string): Answers {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Answers;
  } catch {
    return {}; // None were kept, or not to the end.
  }
}

/** Asks only what was not answered before, and keeps each answer at once. */
export function remembering(asker: Asker, { answers, save }: KeptAnswers): Asker {
  const once =
    <Question extends { name: string }, Answer extends string | boolean>(
      ask: (question: Question) => Promise<Answer>,
    ) =>
    async (question: Question): Promise<Answer> => {
      const known = answers[question.name];
      if (known !== undefined) return known as Answer;
      const answer = await ask(question);
      answers[question.name] = answer;
      save();
      return answer;
    };
  return {
    text: once(asker.text),
    choose: once(asker.choose),
    search: once(asker.search),
    confirm: once(asker.confirm),
  };
}
