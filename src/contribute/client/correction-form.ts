import { findPart } from '../../browser/page-parts.ts';
import { makeSoon } from '../../browser/soon.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer, Problem } from '../answer.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { type Draft, type DraftStore, listDrafts, openDraftStore } from './draft-store.ts';
import type { PageContext } from './page-context.ts';
import { isError, showAtFields, showSummary, showWarnings } from './problem-list.ts';
import { loadRecordText, type RecordText } from './record-text.ts';
import { selectLine, showAtText } from './text-problems.ts';
import { createWaitingCheck } from './waiting-check.ts';

/** Milliseconds without a key after which the worker is asked. */
const PAUSE = 200;
/** How the names of drafts of corrections begin. */
const DRAFTS = 'correction-';

/** The record whose file stands in the form. */
type Chosen = RecordText & {
  store: DraftStore;
  /** The text on record from which the draft began; it may have changed since. */
  begunFrom: string;
};

/** Starts the form that changes the file of a record; returns what is to be done to try again after a failure. */
export function startCorrectionForm(
  form: HTMLFormElement,
  record: string | null,
  { root, client, panel, notices }: PageContext,
): () => void {
  const box = findPart(form, 'record', HTMLInputElement);
  const field = findPart(form, 'record-text', HTMLElement);
  const text = findPart(field, 'text', HTMLTextAreaElement);
  const goToLine = (line: number) => {
    selectLine(text, line);
  };
  let chosen: Chosen | undefined;
  let checked = false;
  /** Something was typed since: what the answer says of it may be wrong by now. */
  let stale = false;
  const check = createWaitingCheck(form);
  /** How often a record was chosen: the newest choice counts. */
  let choices = 0;

  const { keep, keepSoon } = createDraftKeeper(
    () => chosen && { store: chosen.store, draft: readDraft(chosen) },
    notices,
  );
  const askSoon = makeSoon(() => void ask(), PAUSE);

  function readDraft({ name, onRecord, begunFrom }: Chosen): Draft | undefined {
    if (text.value === onRecord) return undefined;
    const values = { record: name, onRecord: begunFrom, text: text.value };
    return { values, left: [], filled: {}, checked };
  }

  async function ask(): Promise<void> {
    if (!chosen) return;
    stale = false;
    const { kind, id } = chosen;
    try {
      const answer = await client.ask({ kind: 'file', record: kind, id, text: text.value });
      if (answer) show(answer);
    } catch {
      panel.showFailure(check.isWaiting());
      check.end();
    }
  }

  function show(answer: Answer): void {
    if (!chosen) return;
    const unchanged = text.value === chosen.onRecord;
    panel.show(answer, { checked: true, current: !stale, unchanged });
    const errors = answer.problems.filter(isError);
    showAtText(field, text, answer.problems);
    showWarnings(root, form, answer.problems, goToLine);
    showSummary(root, form, checked ? errors : [], goToLine);
    if (!check.isWaiting() || stale) return;
    check.end();
    findPart(root, errors.length === 0 ? 'send-title' : 'summary', HTMLElement).focus();
  }

  /** Takes the record that the box names; what was typed into another one is kept with that. */
  async function choose(): Promise<void> {
    keep();
    choices += 1;
    const choice = choices;
    const typed = box.value.trim();
    try {
      const found = typed === '' ? undefined : await loadRecordText(root, client, typed);
      if (choice !== choices) return;
      if (!found) refuse(typed);
      else open(found);
    } catch {
      panel.showFailure(check.isWaiting());
      check.end();
    }
  }

  function open(found: RecordText): void {
    const store = openDraftStore(DRAFTS + found.name.replace('/', '-'));
    const draft = store.load();
    showAtFields(form, []);
    showSummary(root, form, [], goToLine);
    field.hidden = false;
    box.value = found.name;
    text.value = found.onRecord;
    // As the box has it: it knows one kind of line break.
    const onRecord = text.value;
    chosen = { ...found, onRecord, store, begunFrom: draft?.values['onRecord'] ?? onRecord };
    checked = draft?.checked ?? false;
    if (draft) restore(chosen, draft);
    else notices.say('');
    history.replaceState(null, '', `?task=correction&record=${found.name}`);
    if (check.isWaiting()) text.focus();
    check.end();
    void ask();
  }

  function restore({ onRecord, begunFrom }: Chosen, { values }: Draft): void {
    text.value = values['text'] ?? onRecord;
    notices.say(begunFrom === onRecord ? words.draft.restored : words.draft.olderRecord);
  }

  /** Says that no record is called so; nothing of another one stays in sight. */
  function refuse(typed: string): void {
    chosen = undefined;
    field.hidden = true;
    panel.show(undefined, { checked, current: true, unchanged: false });
    const problem: Problem = {
      severity: 'error',
      field: 'record',
      message: typed === '' ? words.own.record.missing : words.own.record.unknown(typed),
      hint: words.own.record.choose,
    };
    showAtFields(form, [problem]);
    showSummary(root, form, check.isWaiting() ? [problem] : [], goToLine);
    if (check.isWaiting()) findPart(root, 'summary', HTMLElement).focus();
    check.end();
  }

  /** Puts a text in place of what stands in the form of a record; that can be put back. */
  function replace(name: string, value: string | undefined, said: string): void {
    if (name !== chosen?.name) return;
    const before = text.value;
    text.value = value ?? chosen.onRecord;
    if (value === undefined) chosen.begunFrom = chosen.onRecord;
    keep();
    void ask();
    notices.say(said, {
      label: words.draft.undo,
      run: () => {
        replace(name, before, words.draft.restored);
      },
    });
  }

  box.addEventListener('change', () => void choose());
  text.addEventListener('input', () => {
    stale = true;
    panel.outdate();
    keepSoon();
    askSoon();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check.start();
    if (chosen && box.value.trim() === chosen.name) {
      checked = true;
      void ask();
    } else {
      void choose();
    }
  });
  findPart(form, 'clear', HTMLButtonElement).addEventListener('click', () => {
    if (chosen && text.value !== chosen.onRecord) {
      replace(chosen.name, undefined, words.draft.cleared);
    }
  });

  if (record !== null) {
    box.value = record;
    void choose();
  } else {
    offerDrafts();
  }
  return () => void (box.value.trim() === chosen?.name ? ask() : choose());

  /** Nobody remembers which record was being corrected. */
  function offerDrafts(): void {
    const names = listDrafts(DRAFTS).flatMap(({ draft }) => draft.values['record'] ?? []);
    if (names.length === 0) return;
    const offers = [...new Set(names)].map((name) => ({
      label: name,
      run: () => {
        box.value = name;
        void choose();
      },
    }));
    notices.say(words.draft.corrections, ...offers);
  }
}
