import { cloneTemplate, findPart, makeElement } from '../../browser/page-parts.ts';
import { formatCount } from '../../browser/formats.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer } from '../answer.ts';
import { isError } from './problem-list.ts';
import { makePreview } from './preview.ts';
import { createSendView } from './send-view.ts';

/** How an answer stands to what is in the form. */
export type AnswerState = {
  /** The reader has asked what is missing. */
  checked: boolean;
  /** Nothing was typed since it was asked for. */
  current: boolean;
  /** The file is as it is on record: there is nothing to send. */
  unchanged: boolean;
};

/** The panel that shows what comes of what is typed. */
export type LivePanel = {
  /** Shows an answer; without one, what stands there at the beginning. */
  show: (answer: Answer | undefined, state: AnswerState) => void;
  /** Something was typed: whoever sends now gets what the next answer brings. */
  outdate: () => void;
  /** Says that nothing could be loaded; leads there where the reader waits for it. */
  showFailure: (waiting: boolean) => void;
  hasFailed: () => boolean;
};

/** Binds the panel, and the short line of it that stays in sight on a phone. */
export function createLivePanel(root: HTMLElement): LivePanel {
  const part = (name: string) => findPart(root, name, HTMLElement);
  const [summary, effects, preview] = [part('effect-summary'), part('effects'), part('preview')];
  const [path, file, status] = [part('path'), part('file'), part('status')];
  const failure = part('failure');
  const send = createSendView(root);
  return {
    show: (answer, state) => {
      failure.hidden = true;
      setText(summary, answer?.effect?.summary ?? words.live.effectLater);
      effects.replaceChildren(...(answer?.effect?.claims ?? []).map(makeEffect));
      preview.replaceChildren(
        answer?.preview
          ? makePreview(answer.preview)
          : makeElement('p', preview.dataset.later ?? ''),
      );
      setText(path, answer?.path ?? words.live.fileLater);
      setText(file, answer?.text ?? '');
      send.show(answer, state);
      const errors = answer?.problems.filter(isError).length ?? 0;
      status.hidden = answer === undefined;
      setText(
        status,
        errors > 0 && state.checked
          ? formatCount(errors, words.problems.noun)
          : (answer?.effect?.short ?? answer?.effect?.summary ?? words.live.see),
      );
    },
    outdate: send.outdate,
    showFailure: (waiting) => {
      const isWaiting = send.giveUp() || waiting;
      failure.hidden = false;
      status.hidden = false;
      setText(status, words.live.failedShort);
      if (isWaiting) failure.focus();
    },
    hasFailed: () => !failure.hidden,
  };
}

type EffectClaim = NonNullable<Answer['effect']>['claims'][number];

function makeEffect({ title, href, kind, lines }: EffectClaim): HTMLElement {
  const item = cloneTemplate('effect-claim');
  const claim = findPart(item, 'claim', HTMLAnchorElement);
  claim.textContent = title;
  if (href !== undefined) claim.href = href;
  findPart(item, 'kind', HTMLElement).textContent = kind;
  findPart(item, 'lines', HTMLElement).replaceChildren(
    ...lines.map((line) => makeElement('li', line)),
  );
  return item;
}

/** What is there already is not read out again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
