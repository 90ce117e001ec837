import { claimsPath } from '../../paths.ts';
import { words } from '../../words/words.ts';
import { toClaimListPage, toFacetPages } from '../claim-list-pages.ts';
import { toComparisonPages } from '../comparison-page.ts';
import type { DeploymentMap } from '../deployment-map.ts';
import { toHomePage } from '../home-page.ts';
import { toOriginGroups } from '../origin-page.ts';
import type { Register } from '../register.ts';
import { toSourceListPages } from '../source-list-page.ts';
import { toStateLines, toStatePages } from '../state-pages.ts';
import { choose, type Kept, nameSpecimen, ofAll, type Shelf } from './shelf.ts';

/** How many lines of a list are enough to see what it looks like. */
const FEW = 3;

/** What changed, or would change, a status. */
export function chooseChanges(shelf: Shelf, register: Register) {
  const historyOf = ({ page }: Kept) => (page.history.length > 0 ? [page.history] : []);
  const length = (list: readonly unknown[]) => list.length;
  return {
    course: choose(shelf, nameSpecimen('changes-course'), historyOf, length),
    retraction: choose(
      shelf,
      nameSpecimen('changes-retraction'),
      (kept) => (hasRetraction(kept) ? historyOf(kept) : []),
      length,
    ),
    would: choose(
      shelf,
      nameSpecimen('changes-would'),
      ({ page }) => [page.verdict.wouldChange],
      length,
    ),
    latest: ofAll('changes-latest', toHomePage(register).changes.slice(0, FEW)),
  };
}

/** Tables: numbers, rivals, the positions of one state, terms. */
export function chooseTables(shelf: Shelf, register: Register) {
  return {
    strengths: choose(
      shelf,
      nameSpecimen('tables-strengths'),
      ({ page }) => [page.strengths],
      ({ groups }) => groups.length,
    ),
    rivals: ofAll(
      'tables-rivals',
      largest(toComparisonPages(register), ({ claims }) => claims.length),
    ),
    positions: ofAll(
      'tables-positions',
      largest(
        toStatePages(register).map(({ positions }) => positions.slice(0, FEW)),
        (positions) => positions.length,
      ),
    ),
    counts: ofAll('tables-counts', toStateLines(toStatePages(register)).slice(0, FEW)),
    details: choose(
      shelf,
      nameSpecimen('tables-details'),
      ({ page }) => [page.details],
      (details) => details.length,
    ),
  };
}

/** Lists of links. */
export function chooseLists(shelf: Shelf, register: Register) {
  return {
    documents: ofAll('lists-documents', toSourceListPages(register)[0]?.sources.slice(0, FEW)),
    lines: ofAll('lists-lines', toOriginGroups(register)[0]?.lines.slice(0, FEW)),
    links: choose(
      shelf,
      nameSpecimen('lists-links'),
      ({ page }) =>
        page.origins.supporting.flatMap(({ groups }) => groups.map(({ documents }) => documents)),
      (documents) => documents.length,
    ),
    improvement: choose(shelf, nameSpecimen('lists-improvement'), ({ page }) => [page.improvement]),
  };
}

/** Ways to other pages. */
export function chooseNavigation(shelf: Shelf, register: Register) {
  const countClaims = ({ page }: (typeof ofHosts)[number]) =>
    page.groups.flatMap(({ claims }) => claims).length;
  const ofHosts = toFacetPages(register).filter(({ facet }) => facet.name === 'host');
  return {
    above: choose(shelf, nameSpecimen('navigation-above'), ({ page }) => [
      [{ label: words.pages.claims, href: claimsPath }, page.host],
    ]),
    jump: ofAll('navigation-jump', toSourceListPages(register)[0]?.pages),
    facets: ofAll('navigation-facets', toClaimListPage(register).facets),
    open: ofAll('navigation-facets-open', largest(ofHosts, countClaims)?.page.facets),
  };
}

/** The map of all claims, and those of the states with most and with fewest of them. */
export function chooseMaps(register: Register) {
  const ofStates = toStatePages(register).flatMap(({ map }) => map ?? []);
  const countClaims = ({ routes }: DeploymentMap) => routes.flatMap(({ claims }) => claims).length;
  return {
    all: ofAll('maps-all', toHomePage(register).map),
    hub: ofAll('maps-hub', largest(ofStates, countClaims)),
    single: ofAll(
      'maps-single',
      largest(ofStates, (map) => -countClaims(map)),
    ),
  };
}

/** What pages say where there is nothing. */
export function chooseEmpty(shelf: Shelf, register: Register) {
  return {
    claim: choose(shelf, nameSpecimen('empty-claim'), ({ assessment, page }) =>
      assessment.evidence.length === 0 ? [page] : [],
    ),
    list: ofAll('empty-list', { ...toClaimListPage(register), groups: [] }),
  };
}

function largest<View>(views: readonly View[], size: (view: View) => number): View | undefined {
  return views.toSorted((a, b) => size(b) - size(a))[0];
}

function hasRetraction({ register, assessment }: Kept): boolean {
  return [...register.graph.sources.values()].some(
    ({ retracted, claims }) =>
      retracted && claims.some(({ claim }) => claim === assessment.claim.id),
  );
}
