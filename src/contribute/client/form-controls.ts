import { type FormValues, TICKED } from '../form-values.ts';
import type { ListedFields } from '../record-service.ts';
import type { OptionList } from '../options.ts';

/** Something that a value is put into. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** All controls inside an element, in the order of the page. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('input[name], textarea[name], select[name]')];
}

/** What stands in all controls. */
export function collectValues(root: ParentNode): FormValues {
  const values: Record<string, string> = {};
  for (const control of controlsIn(root)) {
    const value = valueOf(control);
    if (value !== undefined) values[control.name] = value;
    else values[control.name] ??= '';
  }
  return values;
}

/** What stands in one control; nothing for a radio button that is not chosen. */
function valueOf(control: Control): string | undefined {
  if (!(control instanceof HTMLInputElement)) return control.value;
  switch (control.type) {
    case 'radio':
      return control.checked ? control.value : undefined;
    case 'checkbox':
      return control.checked ? TICKED : '';
    default:
      return control.value;
  }
}

/** Puts values into the controls of their names; other controls stay as they are. */
export function setValues(root: ParentNode, values: FormValues): void {
  for (const control of controlsIn(root)) {
    const value = values[control.name];
    if (value === undefined) continue;
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = control.value === value;
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = value === TICKED;
    } else {
      control.value = value;
    }
  }
}

/** Which controls take their value from which list. */
export function listedFields(root: ParentNode): ListedFields {
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLInputElement>('input[data-options]')].map((input) => [
      input.name,
      input.dataset.options as OptionList,
    ]),
  );
}

/** The field that holds a control, or the nearest one above a path of the record. */
export function findField(root: ParentNode, path: string): HTMLElement | undefined {
  const steps = path.split('.');
  for (; steps.length > 0; steps.pop()) {
    const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(steps.join('.'))}"]`);
    if (field) return field;
  }
  return undefined;
}
