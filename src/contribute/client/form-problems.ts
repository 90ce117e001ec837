import type { Problem } from '../answer.ts';
import { controlsIn, findField } from './form-controls.ts';
import type { FormDraft } from './form-draft.ts';

/** What is wrong with a field shows once the reader has left it; all of it once asked for. */
export function toShown(
  form: HTMLElement,
  problems: readonly Problem[],
  draft: FormDraft,
): readonly Problem[] {
  if (draft.isChecked()) return problems;
  return problems.filter(({ field: path }) => {
    const field = path === undefined ? undefined : findField(form, path);
    return field !== undefined && controlsIn(field).some(draft.hasLeft);
  });
}

/** In the order of the form; what is about no field comes last. */
export function inOrder(form: HTMLElement, problems: readonly Problem[]): Problem[] {
  const places = new Map(
    [...form.querySelectorAll('[data-field]')].map((field, index) => [field, index]),
  );
  const ranks = new Map(
    problems.map((problem) => {
      const field = problem.field === undefined ? undefined : findField(form, problem.field);
      return [problem, (field && places.get(field)) ?? places.size];
    }),
  );
  return problems.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
