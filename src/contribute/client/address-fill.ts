import { formatList } from '../../browser/formats.ts';
import { findPart, makeElement } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Suggestion } from '../record-service.ts';
import { collectValues, findField, setValues } from './form-controls.ts';

/** Values that were filled in and not typed, by the name of their control. */
export type Filled = Record<string, string>;

/**
 * Puts what follows from an address into the fields that are empty, or hold what was filled in before; what the reader
 * typed stays. The address itself loses only what says how the reader came to it. Says below it what was done, and
 * returns the same.
 */
export function fillFromAddress(
  form: HTMLElement,
  { fields, duplicate }: Suggestion,
  filled: Filled,
): string {
  const values = collectValues(form);
  const labels: string[] = [];
  let cleaned = false;
  // Where a typed title comes from does not follow from an address.
  const isTitleTyped = values['title'] !== '' && values['title'] !== filled['title'];
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'url') {
      cleaned = values[name] !== value;
    } else {
      if (values[name] !== '' && values[name] !== filled[name]) continue;
      if (name === 'titleFrom' && isTitleTyped) continue;
      filled[name] = value;
      labels.push(findField(form, name)?.dataset.label ?? name);
    }
    setValues(form, { [name]: value });
  }
  const note = findPart(findField(form, 'url') ?? form, 'note', HTMLElement);
  note.replaceChildren(
    ...[
      ...(labels.length > 0 ? [words.suggested.filled(formatList(labels))] : []),
      ...(cleaned ? [words.suggested.cleaned] : []),
    ].map((text) => makeElement('span', `${text} `)),
  );
  if (duplicate) {
    const record = makeElement('a', duplicate.label);
    record.href = duplicate.href;
    const correct = makeElement('a', words.suggested.correctIt);
    correct.href = `?task=correction&record=sources/${duplicate.id}`;
    note.append(makeElement('b', words.suggested.duplicate), ' ', record, ' · ', correct);
  }
  return note.textContent;
}

/** Whoever types a title has it from the page, most likely. */
export function followTitle(form: HTMLElement, filled: Filled): void {
  const values = collectValues(form);
  const isOwn = values['title'] !== '' && values['title'] !== filled['title'];
  if (!isOwn || (values['titleFrom'] !== '' && values['titleFrom'] !== filled['titleFrom'])) return;
  filled['titleFrom'] = 'page';
  setValues(form, { titleFrom: 'page' });
}
