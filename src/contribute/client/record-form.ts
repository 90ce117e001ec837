import { findPart } from '../../browser/page-parts.ts';
import { pressEnded } from '../../browser/press.ts';
import { makeSoon } from '../../browser/soon.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer } from '../answer.ts';
import type { RecordKind } from '../form-values.ts';
import { fillFromAddress, followTitle } from './address-fill.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { type Draft, type KeptDraft, openDraftStore } from './draft-store.ts';
import { showNeeded, showNotes } from './field-notes.ts';
import { collectValues, type Control, controlsIn, listedFields } from './form-controls.ts';
import { createFormDraft } from './form-draft.ts';
import { inOrder, toShown } from './form-problems.ts';
import type { PageContext } from './page-context.ts';
import { isError, showAtFields, showSummary, showWarnings } from './problem-list.ts';
import { watchRows } from './row-buttons.ts';
import { chooseList } from './rows.ts';
import { createWaitingCheck } from './waiting-check.ts';

/** Milliseconds without a key after which the worker is asked. */
const PAUSE = 200;

/** A form of fields is on no line. */
const noLine = () => undefined;

/** Starts the form of a new source or claim; returns what is to be done to try again after a failure. */
export function startRecordForm(
  form: HTMLFormElement,
  kind: RecordKind,
  { root, client, panel, notices, announce }: PageContext,
): () => void {
  const store = openDraftStore(kind);
  const state = createFormDraft(form);
  const { keep, keepSoon } = createDraftKeeper(() => ({ store, draft: state.read() }), notices);
  let answer: Answer | undefined;
  /** How often something was changed, and up to which change the answer knows what stands in the form. */
  let changes = 0;
  let answered = 0;
  const check = createWaitingCheck(form);

  const askSoon = makeSoon(() => void ask(), PAUSE);
  const outdate = () => {
    changes += 1;
    panel.outdate();
  };
  const changed = () => {
    outdate();
    keepSoon();
    askSoon();
  };
  const isStale = () => answered !== changes;

  async function ask(): Promise<void> {
    try {
      const asked = changes;
      const question = { values: collectValues(form), lists: listedFields(form) };
      const news = await client.ask({ kind: 'form', record: kind, ...question });
      if (!news) return;
      answer = news;
      answered = asked;
      await pressEnded();
      show();
    } catch {
      panel.showFailure(check.isWaiting());
      check.end();
    }
  }

  function show(): void {
    if (!answer) return;
    const { problems } = answer;
    panel.show(answer, { checked: state.isChecked(), current: !isStale(), unchanged: false });
    showNotes(form, answer);
    showNeeded(form, answer);
    showAtFields(form, toShown(form, problems, state));
    showWarnings(root, form, problems, noLine);
    const errors = state.isChecked() ? problems.filter(isError) : [];
    showSummary(root, form, inOrder(form, errors), noLine);
    if (!check.isWaiting() || isStale()) return;
    check.end();
    findPart(root, problems.some(isError) ? 'summary' : 'send-title', HTMLElement).focus();
  }

  async function suggest(address: string): Promise<void> {
    const suggestion = await client.ask({ kind: 'suggest', address }).catch(() => undefined);
    // Another address may have been typed while the records were loaded.
    if (!suggestion || collectValues(form)['url'] !== address) return;
    announce(fillFromAddress(form, suggestion, state.filled()));
    changed();
  }

  /** Puts a draft in place of what stands in the form; that can be put back. */
  function replace(draft: Draft | undefined, said: string): void {
    const before = state.read();
    state.write(draft);
    outdate();
    keep();
    void ask();
    const putBack = () => {
      replace(before, words.draft.restored);
    };
    notices.say(said, ...(before ? [{ label: words.draft.undo, run: putBack }] : []));
  }

  /** Says what is here again, what has no place in it any more, and which other drafts there are. */
  function tellOfDrafts(draft: Draft | undefined): void {
    const unplaced = Object.values(state.unplaced());
    const others = store.others();
    const said = [
      ...(draft ? [words.draft.restored] : []),
      ...(unplaced.length > 0 ? [words.draft.unplaced(unplaced)] : []),
      ...(others.length > 0 ? [words.draft.others] : []),
    ];
    if (said.length > 0) notices.say(said.join(' '), ...others.map(offer));
  }

  function offer({ key, draft }: KeptDraft) {
    const { title, statement, url } = draft.values;
    return {
      label: words.draft.open([title, statement, url].find(Boolean) ?? words.draft.untitled),
      run: () => {
        keep();
        const other = store.open(key);
        state.write(other);
        outdate();
        void ask();
        tellOfDrafts(other);
      },
    };
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
    if (target.name === 'title') followTitle(form, state.filled());
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
    state.leave(String(target.name));
    keepSoon();
    if (!isStale()) void pressEnded().then(show);
  });
  watchRows(form, notices, changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    state.check();
    check.start();
    keep();
    void ask();
  });
  findPart(form, 'clear', HTMLButtonElement).addEventListener('click', () => {
    replace(undefined, words.draft.cleared);
    controlsIn(form)[0]?.focus();
  });

  const draft = store.load();
  state.write(draft);
  tellOfDrafts(draft);
  if (draft) void ask();
  return () => void ask();
}
