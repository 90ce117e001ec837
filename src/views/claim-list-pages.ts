import type { Assessment } from '../domain/assessment.ts';
import { compareText } from '../domain/issue.ts';
import { claimsPath, facetPath } from '../paths.ts';
import { formatCount, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import { type Facet, FACETS, type FacetView, toFacetViews, valuesOf } from './claim-facets.ts';
import type { Register } from './register.ts';

/** A list of claims: all of them, or those that share one value of a facet. */
export type ClaimListPage = {
  path: string;
  title: string;
  intro: string;
  facets: FacetView[];
  /** What to say where there is no claim. */
  empty: string;
  /** In groups by host state. */
  groups: { id: string; title: string; count: string; claims: ClaimCard[] }[];
};

/** The list of every claim. */
export function toClaimListPage(register: Register): ClaimListPage {
  const listed = listedClaims(register);
  return toPage(register, {
    path: claimsPath,
    title: words.pages.claims,
    intro: words.lists.claimsIntro,
    empty: words.lists.empty,
    chosen: listed,
  });
}

/** The list of claims for each value of each facet. */
export function toFacetPages(
  register: Register,
): { facet: Facet; value: string; page: ClaimListPage }[] {
  const listed = listedClaims(register);
  return FACETS.flatMap((facet) =>
    valuesOf(facet, listed).map((value) => ({
      facet,
      value,
      page: toPage(register, {
        path: facetPath(facet.name, value),
        title: facet.title(value),
        intro: facet.intro(value),
        // Only a status has a page while no claim has it.
        empty: words.lists.emptyStatus,
        chosen: listed.filter((assessment) => facet.valueOf(assessment) === value),
      }),
    })),
  );
}

/** Claims that stand in lists and tallies: all but the withdrawn (rule L1). */
export function listedClaims(register: Register): Assessment[] {
  return [...register.assessments.values()].filter(({ claim }) => !claim.withdrawn);
}

/** What tells one list from another. */
type Choice = Pick<ClaimListPage, 'path' | 'title' | 'intro' | 'empty'> & {
  chosen: readonly Assessment[];
};

function toPage(register: Register, { chosen, ...head }: Choice): ClaimListPage {
  return {
    ...head,
    facets: toFacetViews(listedClaims(register), head.path),
    groups: groupByHost(register, chosen),
  };
}

function groupByHost(register: Register, chosen: readonly Assessment[]): ClaimListPage['groups'] {
  return [...Map.groupBy(chosen, ({ claim }) => claim.hostState)]
    .map(([host, group]) => ({ host, name: formatState(host), group }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale))
    .map(({ host, name, group }) => ({
      id: host.toLowerCase(),
      title: name,
      count: formatCount(group.length, words.nouns.claim),
      claims: group
        .toSorted(byStatusThenTitle)
        .map((assessment) => toClaimCard(register, assessment)),
    }));
}

function byStatusThenTitle(a: Assessment, b: Assessment): number {
  return compareText(a.rule, b.rule) || a.claim.title.localeCompare(b.claim.title, words.locale);
}
