import { contributeWords as words } from '../../words/contribute-words.ts';
import { controlsIn } from './form-controls.ts';
import type { Notices } from './notices.ts';
import { addRow, listOf, removeRow, titleOf } from './rows.ts';

/** Lets buttons add rows to lists and take them out; what is taken out can be put back. */
export function watchRows(form: HTMLElement, notices: Notices, changed: () => void): void {
  const find = (attribute: string, path = '') =>
    form.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(path)}"]`);

  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.dataset.add !== undefined) {
      const list = find('data-rows', button.dataset.add);
      const row = list && addRow(list);
      if (row) controlsIn(row)[0]?.focus();
      changed();
    } else if (button?.dataset.remove !== undefined) {
      const row = button.closest<HTMLElement>('[data-row]');
      if (row) remove(row);
    }
  });

  function remove(row: HTMLElement): void {
    const title = titleOf(row);
    const list = listOf(row);
    const putBack = removeRow(row);
    find('data-add', list.dataset.rows)?.focus();
    notices.say(words.rows.removed(title), {
      label: words.draft.undo,
      run: () => {
        const row = putBack();
        if (row) controlsIn(row)[0]?.focus();
        changed();
      },
    });
    changed();
  }
}
