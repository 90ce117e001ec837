import { formatCount, formatNumber } from '../../browser/formats.ts';
import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { ADDRESS_LIMIT } from '../address-limit.ts';
import type { Answer } from '../answer.ts';
import type { AnswerState } from './live-panel.ts';
import { isError } from './problem-list.ts';

const { send } = words;

/** How the file is sent: by an address of the code host, by copying, by downloading. */
export type SendView = {
  show: (answer: Answer | undefined, state: AnswerState) => void;
  /** The file is not what is typed any more: a press waits for the next answer. */
  outdate: () => void;
  /** No answer will come; says whether a press was waiting for one. */
  giveUp: () => boolean;
};

/** Binds the part of the panel where the file is sent. */
export function createSendView(root: HTMLElement): SendView {
  const part = (name: string) => findPart(root, name, HTMLElement);
  const open = findPart(root, 'open', HTMLAnchorElement);
  let shown: Answer | undefined;
  let isCurrent = false;
  /** What was pressed before the answer to what was typed last: an older file would be sent. */
  let pressed: HTMLElement | undefined;

  const bind = (button: HTMLElement, act: () => void) => {
    button.addEventListener('click', (event) => {
      pressed = isCurrent ? undefined : button;
      if (isCurrent) act();
      else event.preventDefault();
    });
  };
  bind(open, () => undefined); // It is a link.
  bind(part('copy'), () => void copy());
  bind(part('download'), () => {
    if (shown) download(shown.path, shown.text);
  });

  const show = (answer: Answer | undefined, state: AnswerState) => {
    // What was copied stays copied until the text is another.
    if (answer?.text !== shown?.text) part('copied').textContent = '';
    shown = answer;
    isCurrent = state.current;
    const { filled, bare, length } = answer?.address ?? {};
    const isNew = length !== undefined;
    const canSend = answer !== undefined && bare !== undefined && !state.unchanged;
    const isSound = answer?.problems.every((problem) => !isError(problem)) ?? false;
    part('file-actions').hidden = answer === undefined;
    part('send-state').textContent = sayState(answer, state);
    part('send-actions').hidden = !canSend || !isSound;
    if (canSend && isSound) open.href = filled ?? bare;
    else open.removeAttribute('href');
    open.textContent = !isNew ? send.edit : filled === undefined ? send.openBare : send.open;
    part('send-help').textContent =
      canSend && isSound ? (isNew ? send.openHelp : send.editHelp) : '';
    part('send-length').hidden = !isNew;
    if (isNew) {
      const meter = findPart(root, 'meter', HTMLMeterElement);
      meter.max = ADDRESS_LIMIT;
      meter.high = ADDRESS_LIMIT * 0.9;
      meter.value = length;
      part('length').textContent = send.length(formatNumber(length), formatNumber(ADDRESS_LIMIT));
    }
    if (!isCurrent || !pressed) return;
    const waiting = pressed;
    pressed = undefined;
    waiting.click();
  };

  return {
    show,
    outdate: () => {
      isCurrent = false;
    },
    giveUp: () => {
      const wasWaiting = pressed !== undefined;
      pressed = undefined;
      return wasWaiting;
    },
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

function sayState(answer: Answer | undefined, { checked, unchanged }: AnswerState): string {
  const errors = answer?.problems.filter(isError).length ?? 0;
  if (!answer || (errors > 0 && !checked)) return send.first;
  if (errors > 0) return send.mend(formatCount(errors, words.problems.noun));
  if (unchanged) return words.live.unchanged;
  const { bare, filled, length } = answer.address;
  if (bare === undefined) return send.noHost(answer.path);
  return length !== undefined && filled === undefined
    ? send.tooLong
    : sayClean(answer.problems.length);
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
