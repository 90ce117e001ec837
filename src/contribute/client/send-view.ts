import { formatCount, formatNumber } from '../../browser/formats.ts';
import { findPart, makeElement } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { ADDRESS_LIMIT } from '../address-limit.ts';
import type { Answer } from '../answer.ts';
import { isError, sayProblem } from './problem-list.ts';

const { send } = words;

/** Makes the function that shows how the file is sent: by an address of the code host, by copying, by downloading. */
export function createSendView(root: HTMLElement): (answer: Answer, checked: boolean) => void {
  const part = (name: string) => findPart(root, name, HTMLElement);
  const open = findPart(root, 'open', HTMLAnchorElement);
  let shown: Answer | undefined;

  findPart(root, 'copy', HTMLButtonElement).addEventListener('click', () => void copy());
  findPart(root, 'download', HTMLButtonElement).addEventListener('click', () => {
    if (shown) download(shown.path, shown.text);
  });

  return (answer, checked) => {
    shown = answer;
    const { filled, bare, length } = answer.address;
    const errors = answer.problems.filter(isError).length;
    const isNew = length !== undefined;
    const state = part('send-state');
    const actions = part('send-actions');
    part('copied').textContent = '';
    if (errors > 0) {
      state.textContent = checked
        ? send.mend(formatCount(errors, words.problems.noun))
        : send.first;
    } else if (bare === undefined) {
      state.textContent = send.noHost(answer.path);
    } else {
      state.textContent =
        isNew && filled === undefined ? send.tooLong : sayClean(answer.problems.length);
    }
    part('send-warnings').replaceChildren(
      ...answer.problems
        .filter((problem) => !isError(problem) && problem.field === undefined)
        .map((problem) => makeElement('li', sayProblem(problem))),
    );
    actions.hidden = errors > 0 || bare === undefined;
    if (actions.hidden) open.removeAttribute('href');
    else open.href = filled ?? bare ?? '';
    open.textContent = !isNew ? send.edit : filled === undefined ? send.openBare : send.open;
    part('send-help').textContent =
      bare === undefined || errors > 0 ? '' : isNew ? send.openHelp : send.editHelp;
    part('send-length').hidden = !isNew;
    if (isNew) {
      const meter = findPart(root, 'meter', HTMLMeterElement);
      meter.max = ADDRESS_LIMIT;
      meter.high = ADDRESS_LIMIT * 0.9;
      meter.value = length;
      part('length').textContent = send.length(formatNumber(length), formatNumber(ADDRESS_LIMIT));
    }
  };

  async function copy(): Promise<void> {
    const said = part('copied');
    try {
      await navigator.clipboard.writeText(shown?.text ?? '');
      said.textContent = send.copied;
    } catch {
      getSelection()?.selectAllChildren(part('file'));
      said.textContent = send.notCopied;
    }
  }
}

function sayClean(warnings: number): string {
  const { none, onlyWarnings, warnings: noun } = words.problems;
  return warnings === 0 ? none : onlyWarnings(formatCount(warnings, noun));
}

function download(path: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = path.split('/').at(-1) ?? path;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
