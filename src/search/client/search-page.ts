// The script of the search page: it listens, asks the worker and shows what comes back.
import { searchWords as words } from '../../words/search-words.ts';
import { formatQuery } from '../format-query.ts';
import { START_NAME } from '../manifest.ts';
import { parseQuery } from '../parse-query.ts';
import type { RecordKind } from '../record.ts';
import { toggleFilter } from '../toggle-filter.ts';
import { createAnswerView } from './answer-view.ts';
import type { FacetLabels } from '../facet-labels.ts';
import { loadFile } from './load-file.ts';
import { createPageHistory, type Entry, SHOWN_FIRST } from './page-history.ts';
import { findPart } from '../../browser/page-parts.ts';
import { pressEnded } from '../../browser/press.ts';
import { watchResultKeys } from './result-keys.ts';
import { STEP } from './result-list.ts';
import { createSearcher } from './searcher.ts';
import { parseUrl, type UrlState } from './url-state.ts';

/** While typing, as many letters make a query. */
const LETTERS = 2;
/** Milliseconds after which a reader is told that an answer takes time; before, the last one stays. */
const SLOW = 250;
/** Where the filters stand beside the results, they are open. */
const WIDE = matchMedia('(min-width: 60rem)');

const root = findPart(document, 'search', HTMLElement);
const form = findPart(root, 'form', HTMLFormElement);
const box = findPart(root, 'box', HTMLInputElement);
const filters = findPart(root, 'narrow', HTMLDetailsElement);
const labels = findPart(root, 'facet-labels', HTMLScriptElement).text;
const view = createAnswerView(root, JSON.parse(labels) as FacetLabels[]);
const pages = createPageHistory();
const index = new URL(root.dataset.index ?? '', location.href).href;
const searcher = createSearcher({
  index,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  // Another index may have been published: the name of this file is always the same.
  loadStart: () => loadFile(index + START_NAME, 'no-cache'),
});
const pageTitle = document.title;

let state: UrlState = { query: '', sort: 'relevance' };
let shown: Entry['shown'] = SHOWN_FIRST;

/**
 * Shows the answer to what is asked now, or the lists where nothing is.
 *
 * @returns false where something newer was asked in the meantime
 */
async function search(): Promise<boolean> {
  const { query } = state;
  document.title = query === '' ? pageTitle : words.pageTitle(query, pageTitle);
  if (query === '') {
    searcher.drop();
    view.showLists();
    return true;
  }
  const slow = setTimeout(view.showLoading, root.dataset.ready === undefined ? 0 : SLOW);
  try {
    const asked = state;
    const answer = await searcher.ask({ ...asked, shown });
    clearTimeout(slow);
    await pressEnded();
    if (answer === undefined || asked !== state) return false;
    await view.showAnswer(answer, asked);
    return asked === state;
  } catch {
    view.showFailure();
    return true;
  } finally {
    clearTimeout(slow);
  }
}

/** Asks something new. */
function ask(next: UrlState): void {
  state = next;
  shown = SHOWN_FIRST;
  void search();
}

/** Shows more results of one kind, and leads to the first of them. */
async function showMore(kind: RecordKind): Promise<void> {
  const linksOf = (one: RecordKind) =>
    root.querySelectorAll<HTMLElement>(`[data-results="${one}"] .result-link`);
  const there = { claim: linksOf('claim').length, source: linksOf('source').length };
  shown = { ...there, [kind]: there[kind] + STEP };
  pages.keepShown(shown);
  if (await search()) linksOf(kind)[there[kind]]?.focus();
}

/** Shows what the address and the entry of the history say. */
async function restore(): Promise<void> {
  const { query, sort, shown: kept, scroll } = pages.read();
  state = { query, sort };
  shown = kept;
  box.value = query;
  if (!(await search())) return;
  // Before, lines may break elsewhere.
  await document.fonts.ready;
  scrollTo(0, scroll);
}

/**
 * What a click on a link of this page asks. Links are as old as the answer they came with, and a quick reader clicks
 * the next before the answer to the last is there: a filter or an order changes what is asked now.
 */
function follow(link: HTMLAnchorElement): UrlState {
  const asked = parseUrl(link.search);
  const [filter] = parseQuery(link.dataset.filter ?? '').filters;
  if (filter) {
    const query = formatQuery(toggleFilter(parseQuery(state.query), filter));
    return { query, sort: state.sort };
  }
  return link.closest('[data-part="sort"]') ? { ...state, sort: asked.sort } : asked;
}

function typed(): UrlState {
  return { query: box.value.trim(), sort: state.sort };
}

box.addEventListener('focus', () => {
  searcher.open();
});
box.addEventListener('input', () => {
  const { query, sort } = typed();
  pages.type({ query, sort });
  ask({ query: [...query].length < LETTERS ? '' : query, sort });
});
box.addEventListener('change', () => {
  pages.rest();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  pages.choose(typed());
  ask(typed());
});

root.addEventListener('click', (event) => {
  const target = event.target as Element;
  const more = target.closest<HTMLElement>('[data-part="more"]');
  const link = target.closest('a');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (more) {
    void showMore(more.dataset.kind as RecordKind);
  } else if (link && isPlain && link.href.split('?')[0] === location.href.split('?')[0]) {
    // Whatever links to this page is answered in place.
    event.preventDefault();
    const next = follow(link);
    box.value = next.query;
    pages.choose(next);
    ask(next);
  }
});

findPart(root, 'retry', HTMLButtonElement).addEventListener('click', () => {
  box.focus();
  void search();
});

const openFilters = () => {
  filters.open = WIDE.matches;
};
WIDE.addEventListener('change', openFilters);
openFilters();

watchResultKeys(box, findPart(root, 'answer', HTMLElement), view.showRest);
addEventListener('popstate', () => void restore());
void restore();
