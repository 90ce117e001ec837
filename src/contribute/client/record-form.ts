import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { pressEnded } from '../../browser/press.ts';
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
import { isError, showAtFields, showSummary } from './problem-list.ts';
import { watchRows } from './row-buttons.ts';
import { addRow, chooseList, fillForm } from './rows.ts';
import { showNeeded, showNotes } from './field-notes.ts';
import { makeSoon } from '../../browser/soon.ts';

/** Milliseconds without a key after which the worker is asked, and the draft kept. */
const PAUSE = 200;

/** Starts the form of a new source or claim; returns what is to be done to try again after a failure. */
export function startRecordForm(
  form: HTMLFormElement,
  kind: 'sources' | 'claims',
  { root, client, panel, say }: PageContext,
): () => void {
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
      const news = await client.ask({ kind: 'form', record: kind, ...question });
      if (!news) return;
      answer = news;
      await pressEnded();
      show();
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
    if (checked) showSummary(root, form, inOrder(answer.problems.filter(isError)), () => undefined);
    showNotes(form, answer);
    showNeeded(form, answer);
    if (leading && !stale) lead(answer);
  }

  /** Once checked, the focus goes to what is to be done next. */
  function lead({ problems }: Answer): void {
    leading = false;
    const isClean = !problems.some(isError);
    findPart(root, isClean ? 'send-title' : 'summary', HTMLElement).focus();
  }

  function hasLeft({ field: path }: Problem): boolean {
    const field = path === undefined ? undefined : findField(form, path);
    return field !== undefined && controlsIn(field).some(({ name }) => left.has(name));
  }

  /** In the order of the form; what is about no field comes last. */
  function inOrder(problems: readonly Problem[]): Problem[] {
    const fields = [...form.querySelectorAll('[data-field]')];
    const rank = ({ field }: Problem) => {
      const at = fields.indexOf(findField(form, field ?? '') ?? form);
      return at < 0 ? fields.length : at;
    };
    return problems.toSorted((a, b) => rank(a) - rank(b));
  }

  async function suggest(address: string): Promise<void> {
    const suggestion = await client.ask({ kind: 'suggest', address }).catch(() => undefined);
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
    if (!stale) void pressEnded().then(show);
  });
  watchRows(form, say, changed);
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

  const draft = store.load();
  if (draft) {
    restore(draft);
    say(words.draft.restored);
  }
  return () => void ask();
}
