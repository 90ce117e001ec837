// The script of the form: it shows the form of the task that the address names, and starts the worker with the first key.
import { formatCount } from '../../browser/formats.ts';
import { createAnnouncer } from '../../browser/announcer.ts';
import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { createWorkerClient } from './worker-client.ts';
import { serveCombobox } from './combobox.ts';
import { startCorrectionForm } from './correction-form.ts';
import { createLivePanel } from './live-panel.ts';
import { createNotices } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { startRecordForm } from './record-form.ts';
import { today } from './today.ts';

/** Which form belongs to a task that an address can name; any other is that of a source. */
const FORMS = new Map([
  ['claim', 'claims'],
  ['correction', 'correction'],
]);

const root = findPart(document, 'contribute', HTMLElement);
const announce = createAnnouncer(findPart(root, 'announcement', HTMLElement));
const client = createWorkerClient(
  {
    records: new URL(root.dataset.records ?? '', location.href).href,
    today: today(),
    repository: root.dataset.repository,
  },
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
const panel = createLivePanel(root);
const context: PageContext = { root, client, panel, notices: createNotices(root), announce };

const parameters = new URLSearchParams(location.search);
const record = parameters.get('record');
const task = parameters.get('task') ?? (record === null ? 'source' : 'correction');
const formName = FORMS.get(task) ?? 'sources';

for (const link of root.querySelectorAll<HTMLElement>('[data-task]')) {
  if (FORMS.get(link.dataset.task ?? '') === FORMS.get(task))
    link.setAttribute('aria-current', 'page');
}
const form = findForm(formName);
form.hidden = false;
const tryAgain =
  formName === 'correction'
    ? startCorrectionForm(form, record, context)
    : startRecordForm(form, formName === 'claims' ? 'claims' : 'sources', context);
root.hidden = false;

root.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset.options === undefined) return;
  serveCombobox(target, {
    find: (list, typed) => client.ask({ kind: 'find', list, typed }),
    announce: (count) => {
      announce(formatCount(count, words.options));
    },
  });
});

findPart(root, 'retry', HTMLButtonElement).addEventListener('click', tryAgain);
addEventListener('online', () => {
  if (panel.hasFailed()) tryAgain();
});

function findForm(name: string): HTMLFormElement {
  const found = root.querySelector<HTMLFormElement>(`[data-form="${name}"]`);
  if (!found) throw new Error(`the page has no form "${name}"`);
  return found;
}
