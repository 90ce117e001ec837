import { findPart, makeElement } from '../../browser/page-parts.ts';
import { formatCount } from '../../browser/formats.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Problem } from '../answer.ts';
import { titleOf } from './rows.ts';
import { type Control, controlsIn, findField } from './form-controls.ts';

/** Writes what is wrong with a field below its hint; nothing takes it away. */
export function showAtFields(form: HTMLElement, problems: readonly Problem[]): void {
  const byField = new Map<HTMLElement, Problem[]>();
  for (const problem of problems) {
    const field = problem.field === undefined ? undefined : findField(form, problem.field);
    if (field) byField.set(field, [...(byField.get(field) ?? []), problem]);
  }
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    showAtField(field, byField.get(field) ?? []);
  }
}

function showAtField(field: HTMLElement, problems: readonly Problem[]): void {
  const place = findPart(field, 'error', HTMLElement);
  const text = problems.map((problem) => sayProblem(problem)).join('\n');
  // What is there already is not read out again.
  if (place.textContent !== text) place.textContent = text;
  place.hidden = problems.length === 0;
  const hasError = problems.some(isError);
  field.classList.toggle('has-error', hasError);
  field.classList.toggle('has-warning', !hasError && problems.length > 0);
  if (hasError) field.hidden = false;
  for (const control of ownControls(field)) {
    if (control instanceof HTMLInputElement && control.type === 'radio') continue;
    if (hasError) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** Whether a problem stops a build. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** One sentence for what is wrong, one for what to do, as the command has them. */
export function sayProblem(problem: Problem): string {
  const { error, warning } = words.problems;
  return `${isError(problem) ? error : warning} ${sayCause(problem)}`;
}

function sayCause({ message, hint }: Problem): string {
  const end = /[.!?]$/.test(message) ? '' : '.';
  return [`${message}${end}`, ...(hint === undefined ? [] : [hint])].join(' ');
}

/** Shows all errors above the form, each leading to its field; hides the list where there are none. */
export function showSummary(
  root: HTMLElement,
  form: HTMLElement,
  problems: readonly Problem[],
  goToLine: (line: number) => void,
): void {
  const summary = findPart(root, 'summary', HTMLElement);
  summary.hidden = problems.length === 0;
  findPart(summary, 'summary-title', HTMLElement).textContent = words.problems.title(
    formatCount(problems.length, words.problems.noun),
  );
  const list = findPart(summary, 'summary-list', HTMLElement);
  list.replaceChildren(...problems.map((problem) => toItem(form, problem, goToLine)));
}

/** Shows all warnings where the record is sent, each leading to its field. */
export function showWarnings(
  root: HTMLElement,
  form: HTMLElement,
  problems: readonly Problem[],
  goToLine: (line: number) => void,
): void {
  const warnings = problems.filter((problem) => !isError(problem));
  const list = findPart(root, 'send-warnings', HTMLElement);
  list.replaceChildren(...warnings.map((problem) => toItem(form, problem, goToLine)));
}

function toItem(
  form: HTMLElement,
  problem: Problem,
  goToLine: (line: number) => void,
): HTMLLIElement {
  const item = document.createElement('li');
  item.append(toEntry(form, problem, goToLine));
  return item;
}

function toEntry(form: HTMLElement, problem: Problem, goToLine: (line: number) => void): Node {
  const { field: path, file, line } = problem;
  const field = path === undefined ? undefined : findField(form, path);
  const target = field && controlsIn(field)[0];
  if (line !== undefined) {
    const text = `${words.problems.atLine(String(line))}: ${sayProblem(problem)}`;
    return makeJump(text, () => {
      goToLine(line);
    });
  }
  if (field) {
    const cause = isError(problem) ? sayCause(problem) : sayProblem(problem);
    return makeJump(`${nameField(field)}: ${cause}`, () => {
      (target ?? field.querySelector<HTMLElement>('[data-add]'))?.focus();
    });
  }
  const where = file === undefined ? '' : `${words.problems.elsewhere(file)} `;
  return makeElement('span', where + sayProblem(problem));
}

/** A field by its label, behind the rows it stands in: `Evidence 2, Quote`. */
function nameField(field: HTMLElement): string {
  const names = [field.dataset.label ?? ''];
  for (
    let row = field.closest<HTMLElement>('[data-row]');
    row;
    row = row.parentElement?.closest<HTMLElement>('[data-row]') ?? null
  ) {
    names.unshift(titleOf(row));
  }
  return names.filter(Boolean).join(', ');
}

function makeJump(text: string, jump: () => void): HTMLAnchorElement {
  const link = makeElement('a', text);
  link.href = '#content';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    jump();
  });
  return link;
}

/** Controls of a field, without those of fields inside it. */
function ownControls(field: HTMLElement): Control[] {
  return controlsIn(field).filter((control) => control.closest('[data-field]') === field);
}
