import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { withStance } from '../domain/evidence.ts';
import { publicationDay } from '../domain/graph.ts';
import { compareText } from '../domain/issue.ts';
import { comparisonPath } from '../paths.ts';
import {
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatState,
  formatStrength,
} from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import { type Link, linkClaim } from './link.ts';
import type { Register } from './register.ts';

/** What is compared, and what each claim has of it, in the order of the claims. */
export type ComparisonRow = { term: string; values: string[] };

/** Claims that cannot be true together, side by side. */
export type ComparisonPage = {
  /** Id of the first claim of the group: part of the address. */
  id: string;
  path: string;
  title: string;
  /** How many accounts are compared. */
  heading: string;
  /** Who is said to have sent troops where: `Russia → Mali`. */
  route: string;
  claims: (Pick<ClaimCard, 'statement' | 'status' | 'marks' | 'evidence'> & { link: Link })[];
  /** The numbers they give, which readers look for first, and the rest. */
  number: ComparisonRow;
  rows: ComparisonRow[];
};

/** One page for each group of incompatible claims. */
export function toComparisonPages(register: Register): ComparisonPage[] {
  return groupRivals(register).map((ids) => {
    const group = ids.flatMap((id) => register.assessments.get(id) ?? []);
    const [id = ''] = ids;
    const cards = group.map((assessment) => ({
      ...toClaimCard(register, assessment),
      link: linkClaim(assessment.claim),
    }));
    return {
      id,
      path: comparisonPath(id),
      title: words.comparison.title(formatList(group.map(({ claim }) => claim.title))),
      heading: words.comparison.heading(formatNumber(group.length)),
      route: formatList([...new Set(cards.map(({ route }) => route))]),
      claims: cards,
      number: toRow(group, words.comparison.terms.number, ({ claim }) => describeNumber(claim)),
      rows: toRows(group),
    };
  });
}

/** The page on which a claim is compared with its rivals; `undefined` where it has none. */
export function findComparison(register: Register, claimId: string): string | undefined {
  const group = groupRivals(register).find((ids) => ids.includes(claimId));
  return group?.[0] === undefined ? undefined : comparisonPath(group[0]);
}

/** Ids of the claims that are incompatible with each other, directly or through others; withdrawn ones rival nobody (rule L1). */
function groupRivals({ graph }: Register): string[][] {
  const rivalsOf = (id: string) =>
    [id, ...(graph.incompatible.get(id) ?? [])].filter(
      (other) => !graph.claims.get(other)?.withdrawn,
    );
  const groups = [...graph.claims.keys()].map((start) => {
    const group = new Set(rivalsOf(start));
    // A Set hands out what is added while it is walked.
    for (const id of group) rivalsOf(id).forEach((rival) => group.add(rival));
    return [...group].sort(compareText);
  });
  const distinct = new Map(groups.map((ids) => [ids.join(' '), ids]));
  return [...distinct.values()].filter(({ length }) => length > 1);
}

function toRow(
  group: readonly Assessment[],
  term: string,
  value: (assessment: Assessment) => string,
): ComparisonRow {
  return { term, values: group.map(value) };
}

function toRows(group: readonly Assessment[]): ComparisonRow[] {
  const { terms } = words.comparison;
  const row = (term: string, value: (assessment: Assessment) => string) =>
    toRow(group, term, value);
  return [
    row(terms.mission, ({ claim }) => words.mission[claim.mission]),
    row(terms.origins, ({ counts }) =>
      formatCount(counts.independentOrigins, words.tallies.origins),
    ),
    row(terms.first, firstReport),
    row(terms.answer, ({ officialAnswer }) => words.official.answer[officialAnswer]),
    row(terms.host, (assessment) => describeStanding(assessment, assessment.claim.hostState)),
    row(terms.sending, (assessment) => describeStanding(assessment, assessment.claim.sendingState)),
  ];
}

function describeNumber({ strength, planned }: Claim): string {
  const parts = [
    ...(strength ? [formatStrength(strength)] : []),
    ...(planned ? [words.evidence.announced(formatStrength(planned))] : []),
  ];
  return parts.length > 0 ? formatList(parts) : words.comparison.noNumber;
}

/** The oldest dated document that supports the claim. */
function firstReport({ evidence }: Assessment): string {
  const [first] = withStance(evidence, 'supports')
    .filter(({ source }) => source.published !== undefined)
    .toSorted((a, b) =>
      compareText(publicationDay(a.source) ?? '', publicationDay(b.source) ?? ''),
    );
  return first
    ? `${formatDate(first.source.published)}, ${first.source.publisher}`
    : words.comparison.noDate;
}

function describeStanding({ positions }: Assessment, state: string): string {
  const standing = words.positions.standing[positions.get(state)?.standing ?? 'silent'];
  return `${formatState(state)}: ${standing}`;
}
