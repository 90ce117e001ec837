import type { History, HistoryEntry } from '../domain/history.ts';
import { compareText } from '../domain/issue.ts';
import type { Status } from '../domain/status.ts';
import { formatDate, type MonthStyle } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkSource, linkSources } from './link.ts';
import type { Register } from './register.ts';
import { formatFinest } from './source-line.ts';

/** One line of the history of a status. */
export type HistoryLine = {
  date: string;
  text: string;
  /** The status that the claim has from then on; a retraction says nothing of it. */
  status?: Status;
  answer?: string;
  causes: Link[];
};

/** Words the history of a claim, oldest first, what the undated documents change last. */
export function toHistoryLines(
  register: Register,
  { entries, retractions }: History,
): HistoryLine[] {
  const changes = entries.map((entry) => ({
    day: entry.day,
    line: toHistoryLine(register, entry),
  }));
  const retracted = retractions.flatMap(({ day, source, reason }) => {
    const document = register.graph.sources.get(source);
    if (!document) return [];
    const { label } = linkSource(document);
    const text = words.history.retracted(label, reason);
    return [{ day, line: { date: formatDate(day), text, causes: [linkSource(document)] } }];
  });
  return [...changes, ...retracted]
    .sort((a, b) => compareText(a.day, b.day))
    .map(({ line }) => line);
}

/** Words one change. */
export function toHistoryLine(
  register: Register,
  { day, from, to, sources }: HistoryEntry,
): HistoryLine {
  const { answer, changed, first, still } = words.history;
  const move = (before: string | undefined, after: string) =>
    before === undefined || before === after ? after : changed(before, after);
  const statusTo = words.status[to.status];
  const answerFrom = from && words.official.answer[from.officialAnswer];
  return {
    date: day === 'undated' ? words.history.undated : formatCauseDate(register, sources),
    status: to.status,
    text: !from
      ? first(statusTo)
      : from.status === to.status
        ? still(statusTo)
        : changed(words.status[from.status], statusTo),
    ...(from?.officialAnswer !== to.officialAnswer && {
      answer: answer(move(answerFrom ?? undefined, words.official.answer[to.officialAnswer])),
    }),
    causes: linkSources(register, sources),
  };
}

/** The date of the documents that caused a change, no finer than they are dated. */
export function formatCauseDate(
  { graph }: Register,
  sources: readonly string[],
  months: MonthStyle = 'long',
): string {
  return formatFinest(
    sources.flatMap((id) => graph.sources.get(id) ?? []),
    months,
  );
}
