import type { Assessment } from '../domain/assessment.ts';
import { compareText } from '../domain/issue.ts';
import { type Status, STATUSES } from '../domain/status.ts';
import { claimsPath, hostStatePath, statusPath } from '../paths.ts';
import { formatNumber, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import type { Register } from './register.ts';

/** One value by which claims can be narrowed, with how many have it. */
export type Facet = {
  label: string;
  href: string;
  count: string;
  status?: Status;
  current: boolean;
};

/** A list of claims: all of them, or those of one status or host state. */
export type ClaimListPage = {
  path: string;
  title: string;
  intro: string;
  statuses: Facet[];
  hosts: Facet[];
  all: Facet;
  /** In groups by host state. */
  groups: { title: string; claims: ClaimCard[] }[];
  empty: string;
};

/** Every list of claims: the whole one, one for each status (empty ones too), one for each host state. */
export function toClaimListPages(register: Register): {
  all: ClaimListPage;
  byStatus: Map<Status, ClaimListPage>;
  byHost: Map<string, ClaimListPage>;
} {
  const listed = listedClaims(register);
  const hosts = [...new Set(listed.map(({ claim }) => claim.hostState))].sort(byName);
  const page = (
    path: string,
    title: string,
    intro: string,
    chosen: Assessment[],
  ): ClaimListPage => ({
    path,
    title,
    intro,
    ...toFacets(listed, hosts, path),
    groups: groupByHost(chosen),
    empty: words.lists.emptyStatus,
  });
  return {
    all: page(claimsPath, words.pages.claims, words.lists.claimsIntro, listed),
    byStatus: new Map(
      STATUSES.map((status) => [
        status,
        page(
          statusPath(status),
          words.lists.statusTitle(words.status[status]),
          words.statusMeaning[status],
          listed.filter((assessment) => assessment.status === status),
        ),
      ]),
    ),
    byHost: new Map(
      hosts.map((host) => [
        host,
        page(
          hostStatePath(host),
          words.lists.hostTitle(formatState(host)),
          words.lists.claimsIntro,
          listed.filter(({ claim }) => claim.hostState === host),
        ),
      ]),
    ),
  };
}

/** Claims that stand in lists and tallies: all but the withdrawn (rule L1). */
export function listedClaims(register: Register): Assessment[] {
  return [...register.assessments.values()].filter(({ claim }) => !claim.withdrawn);
}

/** How many listed claims have each status. */
export function toStatusFacets(listed: readonly Assessment[], current: string): Facet[] {
  return STATUSES.map((status) => ({
    label: words.status[status],
    href: statusPath(status),
    count: formatNumber(listed.filter((assessment) => assessment.status === status).length),
    status,
    current: statusPath(status) === current,
  }));
}

function toFacets(listed: readonly Assessment[], hosts: readonly string[], current: string) {
  return {
    statuses: toStatusFacets(listed, current),
    hosts: hosts.map((host) => ({
      label: formatState(host),
      href: hostStatePath(host),
      count: formatNumber(listed.filter(({ claim }) => claim.hostState === host).length),
      current: hostStatePath(host) === current,
    })),
    all: {
      label: words.lists.all,
      href: claimsPath,
      count: formatNumber(listed.length),
      current: claimsPath === current,
    },
  };
}

function groupByHost(listed: readonly Assessment[]): ClaimListPage['groups'] {
  return [...Map.groupBy(listed, ({ claim }) => claim.hostState)]
    .sort(([a], [b]) => byName(a, b))
    .map(([host, group]) => ({
      title: formatState(host),
      claims: group.toSorted(byStatusThenTitle).map(toClaimCard),
    }));
}

function byStatusThenTitle(a: Assessment, b: Assessment): number {
  return compareText(a.rule, b.rule) || a.claim.title.localeCompare(b.claim.title, words.locale);
}

function byName(a: string, b: string): number {
  return formatState(a).localeCompare(formatState(b), words.locale);
}
