import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer } from '../answer.ts';
import { openDraftStore } from './draft-store.ts';
import type { PageContext } from './page-context.ts';
import { isError, sayProblem, showSummary } from './problem-list.ts';
import { makeSoon } from '../../browser/soon.ts';

const PAUSE = 200;
const RECORD = /^(claims|sources)\/([a-z0-9-]+)$/;

/** Starts the form that changes the file of a record; returns what is to be done to try again after a failure. */
export function startCorrectionForm(
  form: HTMLFormElement,
  record: string | null,
  { root, client, panel, say }: PageContext,
): () => void {
  const chosen = findPart(form, 'record', HTMLInputElement);
  const field = findPart(form, 'record-text', HTMLElement);
  const text = findPart(field, 'text', HTMLTextAreaElement);
  let onRecord = '';
  let checked = false;
  /** The focus is to follow the next answer. */
  let leading = false;

  const name = () => RECORD.exec(chosen.value.trim());
  const store = () => openDraftStore(`correction-${chosen.value.trim().replace('/', '-')}`);
  const keep = () => {
    if (field.hidden || text.value === onRecord) return;
    if (!store().save({ values: { text: text.value }, left: [], filled: {}, checked }))
      say(words.draft.failed);
  };
  const keepSoon = makeSoon(keep, PAUSE);
  const askSoon = makeSoon(() => void ask(), PAUSE);

  async function ask(): Promise<void> {
    const [, kind, id] = name() ?? [];
    if (id === undefined || field.hidden) return;
    try {
      const answer = await client.ask({
        kind: 'file',
        record: kind === 'claims' ? 'claims' : 'sources',
        id,
        text: text.value,
      });
      if (answer) show(answer);
    } catch {
      panel.showFailure(true);
    }
  }

  function show(answer: Answer): void {
    panel.show(answer, true);
    const errors = answer.problems.filter(isError);
    const place = findPart(field, 'error', HTMLElement);
    place.textContent = answer.problems
      .map((problem) =>
        problem.line === undefined
          ? sayProblem(problem)
          : `${words.problems.atLine(String(problem.line))}: ${sayProblem(problem)}`,
      )
      .join('\n');
    place.hidden = answer.problems.length === 0;
    field.classList.toggle('has-error', errors.length > 0);
    if (errors.length > 0) text.setAttribute('aria-invalid', 'true');
    else text.removeAttribute('aria-invalid');
    if (checked) showSummary(root, form, errors, goToLine);
    if (!leading) return;
    leading = false;
    findPart(root, errors.length === 0 ? 'send-title' : 'summary', HTMLElement).focus();
  }

  async function load(): Promise<void> {
    const [path] = name() ?? [];
    if (path === undefined) return;
    try {
      const response = await fetch(`${root.dataset.texts ?? ''}${path}.md`);
      if (!response.ok) return;
      onRecord = await response.text();
    } catch {
      panel.showFailure(true);
      return;
    }
    const draft = store().load();
    text.value = draft?.values['text'] ?? onRecord;
    field.hidden = false;
    if (draft) say(words.draft.restored);
    history.replaceState(null, '', `?task=correction&record=${path}`);
    void ask();
  }

  function goToLine(line: number): void {
    const lines = text.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }

  chosen.addEventListener('change', () => void load());
  text.addEventListener('input', () => {
    keepSoon();
    askSoon();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checked = true;
    leading = true;
    void ask();
  });
  findPart(form, 'clear', HTMLButtonElement).addEventListener('click', () => {
    const before = text.value;
    store().clear();
    text.value = onRecord;
    void ask();
    say(words.draft.cleared, () => {
      text.value = before;
      keep();
      void ask();
    });
  });
  addEventListener('pagehide', keep);

  if (record !== null) {
    chosen.value = record;
    void load();
  }
  return () => void (field.hidden ? load() : ask());
}
