import { cloneTemplate, findPart, makeElement } from '../../browser/page-parts.ts';
import { formatCount } from '../../browser/formats.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Answer } from '../answer.ts';
import { isError } from './problem-list.ts';
import { makePreview } from './preview.ts';
import { createSendView } from './send-view.ts';

/** The panel that shows what comes of what is typed. */
export type LivePanel = {
  show: (answer: Answer, checked: boolean) => void;
  showFailure: (failed: boolean) => void;
};

/** Binds the panel, and the short line of it that stays in sight on a phone. */
export function createLivePanel(root: HTMLElement): LivePanel {
  const part = (name: string) => findPart(root, name, HTMLElement);
  const [summary, effects, preview] = [part('effect-summary'), part('effects'), part('preview')];
  const [path, file, status] = [part('path'), part('file'), part('status')];
  const showSend = createSendView(root);
  return {
    show: (answer, checked) => {
      part('failure').hidden = true;
      setText(summary, answer.effect?.summary ?? words.live.effectLater);
      effects.replaceChildren(...(answer.effect?.claims ?? []).map(makeEffect));
      preview.replaceChildren(
        answer.preview
          ? makePreview(answer.preview)
          : makeElement('p', preview.dataset.later ?? ''),
      );
      setText(path, answer.path);
      setText(file, answer.text);
      showSend(answer, checked);
      const errors = answer.problems.filter(isError).length;
      status.hidden = false;
      setText(
        status,
        errors > 0 && checked
          ? formatCount(errors, words.problems.noun)
          : (answer.effect?.short ?? answer.effect?.summary ?? words.live.see),
      );
    },
    showFailure: (failed) => {
      part('failure').hidden = !failed;
    },
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
