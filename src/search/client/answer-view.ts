import { searchWords as words } from '../../words/search-words.ts';
import { createAnnouncer } from '../../browser/announcer.ts';
import { makeChosenFilters } from './chosen-filters.ts';
import type { FacetLabels } from '../facet-labels.ts';
import { createFacetList } from './facet-list.ts';
import { formatCount } from '../../browser/formats.ts';
import { createSteps } from './in-steps.ts';
import { makeNotes } from './notes.ts';
import { findPart } from '../../browser/page-parts.ts';
import type { PageAnswer } from './protocol.ts';
import { makeGroups } from './result-list.ts';
import { linkTo, type UrlState } from './url-state.ts';

/** What stands below the box: the lists of the whole site, or what a search brings. */
export type AnswerView = {
  showLists: () => void;
  showLoading: () => void;
  /** Settles when all of it shows, or a newer answer takes its place. */
  showAnswer: (answer: PageAnswer, state: UrlState) => Promise<void>;
  /** Shows the rest of an answer at once. */
  showRest: () => void;
  showFailure: () => void;
};

/** As many headings and results show at once, and the others, mostly below the screen, one by one. */
const AT_ONCE = 2;

/** Binds the parts of the page. */
export function createAnswerView(root: HTMLElement, facets: readonly FacetLabels[]): AnswerView {
  const part = (name: string) => findPart(root, name, HTMLElement);
  const [lists, answerPart, failure] = [part('lists'), part('answer'), part('failure')];
  const [summary, sort, results] = [part('summary'), part('sort'), part('results')];
  const narrow = findPart(root, 'narrow', HTMLDetailsElement);
  const facetList = part('facets');
  const announce = createAnnouncer(part('announcement'));
  const showFacets = createFacetList(facetList, facets);
  const steps = createSteps();

  /** Shows the facets of the newest answer, where they do not show yet: folded, they wait for a reader to unfold them. */
  let showWaiting: (() => void) | undefined;
  narrow.addEventListener('toggle', () => showWaiting?.());

  const show = (...shown: HTMLElement[]) => {
    for (const one of [lists, answerPart, failure]) one.hidden = !shown.includes(one);
    root.dataset.ready = '';
  };

  return {
    showLists: () => {
      show(lists);
      announce('');
    },
    showLoading: () => {
      summary.textContent = words.loading;
      show(answerPart);
    },
    showFailure: () => {
      show(failure, lists);
      announce(words.failed);
    },
    showAnswer: (answer, state) => {
      const said = sayFound(answer, state.query);
      summary.textContent = said;
      announce(said);
      keepingFocus(() => {
        results.replaceChildren(
          ...makeChosenFilters(facets, answer.filters, state.sort),
          ...makeNotes(answer, state.sort),
          ...makeGroups(answer),
        );
      });
      showSort(state);
      sort.hidden = answer.total === 0;
      narrow.hidden = answer.total === 0 && answer.filters.length === 0;
      // Where nothing is found, the lists lead on.
      if (answer.total === 0) show(answerPart, lists);
      else show(answerPart);
      results.setAttribute('aria-busy', 'true');
      showWaiting = () => {
        showWaiting = undefined;
        facetList.hidden = false;
        keepingFocus(() => {
          showFacets(answer, state.sort);
        });
      };
      facetList.hidden = !narrow.open;
      return steps.take([
        () => {
          if (narrow.open) showWaiting?.();
        },
        ...hideRest(results),
        () => {
          results.removeAttribute('aria-busy');
        },
      ]);
    },
    showRest: steps.finish,
  };

  /** Changes a part of the page. Where the result that has the focus is gone, the first line of the answer gets it. */
  function keepingFocus(change: () => void): void {
    const { activeElement: before } = document;
    change();
    if (!before || before.isConnected || document.activeElement !== document.body) return;
    const same = [...results.querySelectorAll('a')].find(
      ({ className, href }) =>
        before instanceof HTMLAnchorElement &&
        before.className === className &&
        before.href === href,
    );
    (same ?? summary).focus({ preventScroll: true });
  }

  function showSort({ query, sort }: UrlState): void {
    for (const order of ['relevance', 'date'] as const) {
      const link = findPart(root, `sort-${order}`, HTMLAnchorElement);
      link.href = linkTo({ query, sort: order });
      if (order === sort) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

/** Hides all results but the first ones; each step returned shows one more. */
function hideRest(results: HTMLElement): (() => void)[] {
  // Each after what it stands in.
  const pieces = '[data-results], [data-part="list"] > li, [data-part="more"]';
  const rest = [...results.querySelectorAll<HTMLElement>(pieces)]
    .slice(AT_ONCE)
    .filter((piece) => !piece.contains(document.activeElement));
  for (const piece of rest) piece.hidden = true;
  return rest.map((piece) => () => {
    piece.hidden = false;
  });
}

function sayFound({ total, groups }: PageAnswer, query: string): string {
  if (total === 0) return words.nothing(query);
  return words.found(
    formatCount(groups.claim.total, words.nouns.claim),
    formatCount(groups.source.total, words.nouns.source),
  );
}
