import type { RecordKind } from '../record.ts';
import { formatUrl, parseUrl, type UrlState } from './url-state.ts';

/** One entry of the browser's history: what the address says, and where in its results the reader was. */
export type Entry = UrlState & { shown: Readonly<Record<RecordKind, number>>; scroll: number };

/** As many results of each kind show at least. */
export const SHOWN_FIRST: Entry['shown'] = { claim: 3, source: 3 };

/** Milliseconds after the last key or movement at which the history follows: browsers limit how often it may change. */
const PAUSE = 300;

/** Keeps the address and the browser's history in step with the page. */
export type PageHistory = {
  /** What the address and the entry say now. */
  read: () => Entry;
  /** A reader types: the first key after a rest makes a new entry, the next ones change it. */
  type: (state: UrlState) => void;
  /** A reader chose: this is an entry of its own. */
  choose: (state: UrlState) => void;
  /** A reader rests: what was typed stays as an entry. */
  rest: () => void;
  /** Notes how many results show. */
  keepShown: (shown: Entry['shown']) => void;
};

/** Makes the history of this page, which from now on restores its scroll position itself. */
export function createPageHistory(): PageHistory {
  let waiting: { timer: ReturnType<typeof setTimeout>; state: UrlState } | undefined;
  let resting = true;
  history.scrollRestoration = 'manual';

  const keep = (change: Partial<Pick<Entry, 'shown' | 'scroll'>>) => {
    const { shown, scroll } = read();
    history.replaceState({ shown, scroll, ...change }, '');
  };
  const addressOf = (state: UrlState) => location.pathname + formatUrl(state);
  const write = (state: UrlState, as: 'pushState' | 'replaceState') => {
    if (as === 'pushState') keep({ scroll: scrollY });
    history[as]({ shown: SHOWN_FIRST, scroll: scrollY }, '', addressOf(state));
  };
  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { state } = waiting;
    waiting = undefined;
    if (isNews(state)) write(state, 'replaceState');
  };
  // Not only when the page is left: then it is too late for a reload.
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => {
      keep({ scroll: scrollY });
    }, PAUSE);
  });
  addEventListener('pagehide', () => {
    flush();
    keep({ scroll: scrollY });
  });

  return {
    read,
    type: (state) => {
      if (resting && read().query !== '' && isNews(state)) write(state, 'pushState');
      resting = false;
      clearTimeout(waiting?.timer);
      waiting = { timer: setTimeout(flush, PAUSE), state };
    },
    choose: (state) => {
      flush();
      if (isNews(state)) write(state, 'pushState');
      resting = true;
    },
    rest: () => {
      flush();
      resting = true;
    },
    keepShown: (shown) => {
      keep({ shown });
    },
  };
}

function read(): Entry {
  const kept = history.state as Partial<Entry> | null;
  return {
    ...parseUrl(location.search),
    shown: kept?.shown ?? SHOWN_FIRST,
    scroll: kept?.scroll ?? 0,
  };
}

function isNews(state: UrlState): boolean {
  return formatUrl(state) !== formatUrl(parseUrl(location.search));
}
