import type { Assessment } from '../domain/assessment.ts';
import { compareText } from '../domain/issue.ts';
import { type Status, STATUSES } from '../domain/status.ts';
import { claimPath, statePath } from '../paths.ts';
import { formatCount, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { nameRoute } from './claim-card.ts';
import { type StatusView, toStatusView } from './status-view.ts';

/** A claim as its route lists it. */
export type RouteClaim = { id: string; href: string; title: string; status: StatusView };

/** The claims that share their sending and their host state. */
export type MapRoute = {
  /** Where the route stands in the list of routes: `route-ru-bf`. */
  id: string;
  /** ISO codes. */
  sending: string;
  host: string;
  /** `Russia → Burkina Faso` */
  name: string;
  /** `11 claims` */
  count: string;
  /** In the order of the rules of their statuses. */
  claims: RouteClaim[];
};

/** A state that sends or hosts, and its page. */
export type MapState = { code: string; name: string; href: string };

/** What a map of claims shows. */
export type DeploymentMap = {
  /** What the picture shows, in a sentence or two. */
  finding: string;
  /** `37 claims` */
  count: string;
  /** In the order of their names. */
  states: MapState[];
  /** Those with most claims first. */
  routes: MapRoute[];
  /** The statuses in use, in the order of their rules. */
  key: { status: Status; label: string }[];
};

/** With more claims than these, arcs hide each other and the list is too long for a page that is about more. */
const MOST_CLAIMS = 400;

/** Shapes a map of listed claims; nothing where there is none, or too many for a picture. */
export function toDeploymentMap(listed: readonly Assessment[]): DeploymentMap | undefined {
  if (listed.length === 0 || listed.length > MOST_CLAIMS) return undefined;
  const routes = [...Map.groupBy(listed, ({ claim }) => nameRoute(claim))]
    .map(([name, group]) => toRoute(name, group))
    .sort((a, b) => b.claims.length - a.claims.length || compareText(a.id, b.id));
  const codes = new Set(routes.flatMap(({ sending, host }) => [sending, host]));
  const inUse = new Set(listed.map(({ status }) => status));
  const count = formatCount(listed.length, words.nouns.claim);
  return {
    finding: words.map.finding(
      count,
      formatCount(routes.length, words.nouns.route),
      formatCount(codes.size, words.nouns.state),
    ),
    count,
    states: [...codes]
      .map((code) => ({ code, name: formatState(code), href: statePath(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, words.locale)),
    routes,
    key: STATUSES.filter((status) => inUse.has(status)).map((status) => ({
      status,
      label: words.status[status],
    })),
  };
}

function toRoute(name: string, group: readonly Assessment[]): MapRoute {
  const [{ claim }] = group as readonly [Assessment];
  const { sendingState: sending, hostState: host } = claim;
  return {
    id: `route-${sending}-${host}`.toLowerCase(),
    sending,
    host,
    name,
    count: formatCount(group.length, words.nouns.claim),
    claims: group.toSorted(byStatus).map((assessment) => ({
      id: assessment.claim.id,
      href: claimPath(assessment.claim.id),
      title: assessment.claim.title,
      status: toStatusView(assessment),
    })),
  };
}

function byStatus(a: Assessment, b: Assessment): number {
  return compareText(a.rule, b.rule) || compareText(a.claim.id, b.claim.id);
}
