import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer } from '../answer.ts';
import { OWN_CONTROLS } from '../form-values.ts';
import { collectValues, controlsIn } from './form-controls.ts';

/** Says below fields what their values mean, where a quote stands, and which file it will be. */
export function showNotes(form: HTMLElement, { names, quotes, path }: Answer): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset.field ?? '';
    const note = field.querySelector<HTMLElement>(':scope > [data-part="note"]');
    // What was filled in from the address is said below it.
    if (!note || name === 'url') continue;
    const control = controlsIn(field)[0]?.name ?? name;
    const place = quotes[name];
    const text =
      name === OWN_CONTROLS.id
        ? path
        : place
          ? `${words.quote.found} … ${place.before}[${place.fragment}]${place.after} …`
          : (names[control] ?? '');
    if (note.textContent !== text) note.textContent = text;
  }
}

/** Hides fields that make no sense after what stands in the others, unless something stands in them. */
export function showNeeded(form: HTMLElement, { unneeded }: Answer): void {
  const values = collectValues(form);
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset.field ?? '';
    field.hidden = unneeded.includes(name) && (values[name] ?? '') === '';
  }
}
