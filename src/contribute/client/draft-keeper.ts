import { makeSoon } from '../../browser/soon.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import type { Notices } from './notices.ts';

/** Milliseconds without a key after which the draft is kept. */
const PAUSE = 200;

/** What is to be kept, and where; no draft where nothing is typed. */
export type ToKeep = { store: DraftStore; draft: Draft | undefined };

/** Keeps what is typed. */
export type DraftKeeper = {
  keep: () => void;
  /** Keeps it once nothing has been typed for a moment. */
  keepSoon: () => void;
};

/**
 * Keeps what is typed: when it is told to, when the page goes, and when another tab writes where this one had kept it.
 * Where the browser keeps nothing, it says so, and the page is not left without a question.
 */
export function createDraftKeeper(read: () => ToKeep | undefined, notices: Notices): DraftKeeper {
  let failed = false;
  const keep = () => {
    const now = read();
    if (!now?.draft) {
      now?.store.clear();
      failed = false;
    } else {
      const outcome = now.store.save(now.draft);
      failed = outcome === 'failed';
      if (outcome === 'apart') notices.say(words.draft.apart);
    }
    notices.warn(failed ? words.draft.failed : '');
  };
  addEventListener('pagehide', keep);
  addEventListener('storage', keep);
  addEventListener('beforeunload', (event) => {
    keep();
    if (failed) event.preventDefault();
  });
  return { keep, keepSoon: makeSoon(keep, PAUSE) };
}
