import { traceHistory } from '../domain/history.ts';
import { compareText } from '../domain/issue.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type DeploymentMap, toDeploymentMap } from './deployment-map.ts';
import { listedClaims } from './claim-list-pages.ts';
import { type HistoryLine, toHistoryLine } from './history-lines.ts';
import { type Link, linkClaim } from './link.ts';
import type { Register } from './register.ts';
import { type SourceLine, toSourceLine } from './source-line.ts';
import { newestSources } from './source-list-page.ts';
import { type StatusTally, toStatusTallies } from './status-tallies.ts';

/** How many of the latest changes and newest sources the home page shows. */
const LATEST = 6;

/** Everything the home page shows. */
export type HomePage = {
  figures: string;
  /** Absent while there is no claim. */
  map: DeploymentMap | undefined;
  tallies: StatusTally[];
  changes: {
    claim: Link;
    line: HistoryLine;
    /** Today's status, where it is another than the change led to. */
    today?: string;
  }[];
  newest: SourceLine[];
};

/** Builds the home page. */
export function toHomePage(register: Register): HomePage {
  const listed = listedClaims(register);
  return {
    figures: words.home.figures(
      formatCount(listed.length, words.nouns.claim),
      formatCount(register.graph.sources.size, words.nouns.source),
      formatCount(register.origins.size, words.nouns.origin),
    ),
    map: toDeploymentMap(listed),
    tallies: toStatusTallies(listed),
    changes: listed
      .flatMap(({ claim, status }) =>
        traceHistory(register.graph, claim.id)
          .entries.filter(({ day }) => day !== 'undated')
          .map((entry) => ({ claim, status, entry })),
      )
      .sort((a, b) => compareText(b.entry.day, a.entry.day) || compareText(a.claim.id, b.claim.id))
      .slice(0, LATEST)
      .map(({ claim, status, entry }) => ({
        claim: linkClaim(claim),
        line: toHistoryLine(register, entry),
        ...(status !== entry.to.status && { today: words.home.today(words.status[status]) }),
      })),
    newest: newestSources(register).slice(0, LATEST).map(toSourceLine),
  };
}
