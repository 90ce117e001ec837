import { findPart } from '../../search/client/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { afterPress } from './after-press.ts';
import type { Answer, Problem } from '../answer.ts';
import { type Filled, fillFromAddress, followTitle } from './address-fill.ts';
import { type Draft, openDraftStore } from './draft-store.ts';
import {
  collectValues,
  type Control,
  controlsIn,
  findField,
  listedFields,
} from './form-controls.ts';
import type { PageContext } from './page-context.ts';
import { showAtFields, showSummary } from './problem-list.ts';
import { addRow, chooseList, fillForm, listOf, removeRow, titleOf } from './rows.ts';
import { makeSoon } from './soon.ts';

/** Milliseconds without a key after which the worker is asked, and the draft kept. */
const PAUSE = 200;

/** Starts the form of a new source or claim. */
export function startRecordForm(
  form: HTMLFormElement,
  kind: 'sources' | 'claims',
  { root, clerk, panel, say }: PageContext,
): void {
  const store = openDraftStore(kind);
  const left = new Set<string>();
  let filled: Filled = {};
  let checked = false;
  let answer: Answer | undefined;
  /** Something was typed since: what the answer says of it may be wrong by now. */
  let stale = false;
  /** The focus is to follow the next answer. */
  let leading = false;

  const startEmpty = () => {
    fillForm(form, {});
    form.reset();
    form.querySelectorAll<HTMLElement>('[data-rows="claims"]').forEach(addRow);
  };
  startEmpty();
  const empty = JSON.stringify(collectValues(form));

  const keep = () => {
    const values = collectValues(form);
    if (JSON.stringify(values) === empty) return;
    if (!store.save({ values, left: [...left], filled, checked })) say(words.draft.failed);
  };
  const keepSoon = makeSoon(keep, PAUSE);
  const askSoon = makeSoon(() => void ask(), PAUSE);
  const changed = () => {
    stale = true;
    keepSoon();
    askSoon();
  };

  const restore = (draft: Draft) => {
    fillForm(form, draft.values);
    left.clear();
    for (const name of draft.left) left.add(name);
    filled = { ...draft.filled };
    checked = draft.checked;
    void ask();
  };

  async function ask(): Promise<void> {
    try {
      stale = false;
      const question = { values: collectValues(form), lists: listedFields(form) };
      const news = await clerk.ask({ kind: 'form', record: kind, ...question });
      if (!news) return;
      answer = news;
      afterPress(show);
    } catch {
      panel.showFailure(true);
    }
  }

  /** What is wrong with a field shows once the reader has left it; all of it once asked for. */
  function show(): void {
    if (!answer) return;
    panel.show(answer, checked);
    const shown = answer.problems.filter((problem) => checked || hasLeft(problem));
    showAtFields(form, shown);
    if (checked) showSummary(root, form, inOrder(answer.problems), () => undefined);
    showNotes(answer);
    showNeeded(answer);
    if (leading && !stale) lead(answer);
  }

  /** Once checked, the focus goes to what is to be done next. */
  function lead({ problems }: Answer): void {
    leading = false;
    const isClean = problems.every(({ severity }) => severity !== 'error');
    findPart(root, isClean ? 'send-title' : 'summary', HTMLElement).focus();
  }

  function hasLeft({ field: path }: Problem): boolean {
    const field = path === undefined ? undefined : findField(form, path);
    return field !== undefined && controlsIn(field).some(({ name }) => left.has(name));
  }

  /** Errors before warnings, each in the order of the form. */
  function inOrder(problems: readonly Problem[]): Problem[] {
    const fields = [...form.querySelectorAll('[data-field]')];
    const rank = ({ field, severity }: Problem) => {
      const at = fields.indexOf(findField(form, field ?? '') ?? form);
      return (severity === 'error' ? 0 : fields.length + 1) + (at < 0 ? fields.length : at);
    };
    return problems.toSorted((a, b) => rank(a) - rank(b));
  }

  function showNotes({ names, quotes, path }: Answer): void {
    for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
      const name = field.dataset.field ?? '';
      const note = field.querySelector<HTMLElement>(':scope > [data-part="note"]');
      if (!note || name === 'url') continue;
      const control = controlsIn(field)[0]?.name ?? name;
      const place = quotes[name];
      const text =
        name === 'id'
          ? path
          : place
            ? `${words.quote.found} … ${place.before}[${place.fragment}]${place.after} …`
            : (names[control] ?? '');
      if (note.textContent !== text) note.textContent = text;
    }
  }

  /** A field that makes no sense is hidden, unless something stands in it. */
  function showNeeded({ unneeded }: Answer): void {
    const values = collectValues(form);
    for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
      const name = field.dataset.field ?? '';
      if (
        !name.endsWith('.basedOn') &&
        field.closest('[data-row]') === null &&
        name !== 'speaksFor'
      )
        continue;
      field.hidden = unneeded.includes(name) && (values[name] ?? '') === '';
    }
  }

  async function suggest(address: string): Promise<void> {
    const suggestion = await clerk.ask({ kind: 'suggest', address }).catch(() => undefined);
    if (!suggestion) return;
    fillFromAddress(form, suggestion, filled);
    changed();
  }

  function check(): void {
    checked = true;
    leading = true;
    keep();
    void ask();
  }

  form.addEventListener('input', (event) => {
    const target = event.target as Control;
    if (
      target.name === 'url' &&
      event instanceof InputEvent &&
      event.inputType === 'insertFromPaste'
    ) {
      void suggest(target.value);
    }
    if (target.name === 'title') followTitle(form, filled);
    changed();
  });
  form.addEventListener('change', (event) => {
    const target = event.target as Control;
    if (target.name === 'url') void suggest(target.value);
    if (target instanceof HTMLSelectElement && target.matches('[data-link-of]')) chooseList(target);
    changed();
  });
  form.addEventListener('focusin', () => {
    if (!answer) askSoon();
  });
  form.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof HTMLElement) || !('name' in target)) return;
    left.add(String(target.name));
    keepSoon();
    if (!stale) afterPress(show);
  });
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (button.dataset.add !== undefined) {
      const list = form.querySelector<HTMLElement>(
        `[data-rows="${CSS.escape(button.dataset.add)}"]`,
      );
      const row = list && addRow(list);
      if (row) controlsIn(row)[0]?.focus();
      changed();
    } else if (button.dataset.remove !== undefined) {
      const row = button.closest<HTMLElement>('[data-row]');
      if (row) remove(row);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  findPart(form, 'clear', HTMLButtonElement).addEventListener('click', () => {
    const draft = { values: collectValues(form), left: [...left], filled, checked };
    store.clear();
    left.clear();
    filled = {};
    checked = false;
    startEmpty();
    showSummary(root, form, [], () => undefined);
    void ask();
    say(words.draft.cleared, () => {
      restore(draft);
      store.save(draft);
    });
    controlsIn(form)[0]?.focus();
  });
  addEventListener('pagehide', keep);

  function remove(row: HTMLElement): void {
    const title = titleOf(row);
    const list = listOf(row);
    const putBack = removeRow(row);
    const add = form.querySelector<HTMLElement>(
      `[data-add="${CSS.escape(list.dataset.rows ?? '')}"]`,
    );
    add?.focus();
    say(words.rows.removed(title), () => {
      controlsIn(putBack())[0]?.focus();
      changed();
    });
    changed();
  }

  const draft = store.load();
  if (draft) {
    restore(draft);
    say(words.draft.restored);
  }
}
