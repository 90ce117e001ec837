import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Problem } from '../answer.ts';
import { isError, sayProblem } from './problem-list.ts';

/** Writes what is wrong with a file above its text, line by line. */
export function showAtText(
  field: HTMLElement,
  text: HTMLTextAreaElement,
  problems: readonly Problem[],
): void {
  const hasError = problems.some(isError);
  const place = findPart(field, 'error', HTMLElement);
  place.textContent = problems.map(sayWithLine).join('\n');
  place.hidden = problems.length === 0;
  field.classList.toggle('has-error', hasError);
  if (hasError) text.setAttribute('aria-invalid', 'true');
  else text.removeAttribute('aria-invalid');
}

/** Leads to a line of a text, and marks it. */
export function selectLine(text: HTMLTextAreaElement, line: number): void {
  const lines = text.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

function sayWithLine(problem: Problem): string {
  const said = sayProblem(problem);
  return problem.line === undefined
    ? said
    : `${words.problems.atLine(String(problem.line))}: ${said}`;
}
