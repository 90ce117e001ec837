import type { FormValues } from '../form-values.ts';
import type { Filled } from './address-fill.ts';
import type { Draft } from './draft-store.ts';
import { collectValues, type Control, controlsIn } from './form-controls.ts';
import { addRow, fillForm } from './rows.ts';

/** The state of a form, as it is kept and put back. */
export type FormDraft = {
  /** What stands in the form; nothing where it is as at the beginning. */
  read: () => Draft | undefined;
  /** Puts a draft into the form, or empties it. */
  write: (draft: Draft | undefined) => void;
  /** Values of the draft for which the form has no place any more, by name. */
  unplaced: () => FormValues;
  /** Values that were filled in, and not typed. */
  filled: () => Filled;
  /** The reader has left a control, or one that belongs to it. */
  leave: (name: string) => void;
  hasLeft: (control: Control) => boolean;
  isChecked: () => boolean;
  check: () => void;
};

/** Makes the state of a form, which begins empty. */
export function createFormDraft(form: HTMLFormElement): FormDraft {
  // By control and not by name: rows change their names when one before them goes.
  let left = new WeakSet<Control>();
  let filled: Filled = {};
  let checked = false;
  let unplaced: FormValues = {};

  const leave = (...names: readonly string[]) => {
    const gone = new Set(names);
    for (const control of controlsIn(form)) if (gone.has(control.name)) left.add(control);
  };
  const write = (draft: Draft | undefined) => {
    fillForm(form, {});
    form.reset();
    if (draft) fillForm(form, draft.values);
    else form.querySelectorAll<HTMLElement>('[data-rows="claims"]').forEach(addRow);
    left = new WeakSet();
    leave(...(draft?.left ?? []));
    filled = { ...draft?.filled };
    checked = draft?.checked ?? false;
    const placed = collectValues(form);
    unplaced = Object.fromEntries(
      Object.entries(draft?.values ?? {}).filter(
        ([name, value]) => value !== '' && placed[name] !== value,
      ),
    );
  };
  write(undefined);
  const empty = JSON.stringify(collectValues(form));
  return {
    read: () => {
      const placed = collectValues(form);
      const waiting = Object.entries(unplaced).filter(([name]) => !placed[name]);
      if (waiting.length === 0 && JSON.stringify(placed) === empty) return undefined;
      const values = { ...placed, ...Object.fromEntries(waiting) };
      const names = controlsIn(form).flatMap((control) => (left.has(control) ? control.name : []));
      return { values, left: [...new Set(names)], filled: { ...filled }, checked };
    },
    write,
    unplaced: () => unplaced,
    filled: () => filled,
    leave,
    hasLeft: (control) => left.has(control),
    isChecked: () => checked,
    check: () => {
      checked = true;
    },
  };
}
