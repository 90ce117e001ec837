import { findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';

/** The reader has pressed Check: the focus is to follow the answer, and until it comes the page says so. */
export type WaitingCheck = {
  isWaiting: () => boolean;
  start: () => void;
  end: () => void;
};

/** Binds what a form says while the reader waits. */
export function createWaitingCheck(form: HTMLElement): WaitingCheck {
  const place = findPart(form, 'checking', HTMLElement);
  let waiting = false;
  return {
    isWaiting: () => waiting,
    start: () => {
      waiting = true;
      place.textContent = words.checking;
    },
    end: () => {
      waiting = false;
      place.textContent = '';
    },
  };
}
