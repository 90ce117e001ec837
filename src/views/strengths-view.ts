import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import type { ReportedStrength, StrengthComparison } from '../domain/strength-comparison.ts';
import { formatDate, formatStrength } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkSource } from './link.ts';

/** The reported numbers of a claim. */
export type StrengthsView = {
  /** The number the claim itself asserts. */
  claimed: string;
  groups: { title: string; agreement: string; rows: StrengthRow[] }[];
};

/** One number, with every document that gives it for the same time and with the same stance. */
export type StrengthRow = { strength: string; holdsFor: string; stance: string; sources: Link[] };

/** Words the reported numbers, those of one stage and measure together. */
export function toStrengthsView({ claim, strengths }: Assessment): StrengthsView {
  return {
    claimed: describeClaimed(claim),
    groups: strengths.map((comparison) => toGroup(claim, comparison)),
  };
}

function describeClaimed({ mission, strength, planned }: Claim): string {
  const { claimed, claimedPlanned, claimedOnlyPlanned, claimedNone } = words.strength;
  if (strength === undefined) {
    return planned === undefined ? claimedNone : claimedOnlyPlanned(formatStrength(planned));
  }
  if (mission === 'withdrawal') return words.strength.claimedLeft(formatStrength(strength));
  const more = planned === undefined ? '' : ` ${claimedPlanned(formatStrength(planned))}`;
  return claimed(formatStrength(strength)) + more;
}

/** What the numbers of a group count. */
export function titleGroup({ mission }: Claim, { stage, measure }: StrengthComparison): string {
  const there = mission === 'withdrawal' ? words.strength.left : words.strength.present;
  const title = stage === 'present' ? there : words.strength.planned;
  return measure === 'cumulative' ? `${title}, ${words.strength.cumulative}` : title;
}

function toGroup(claim: Claim, comparison: StrengthComparison): StrengthsView['groups'][number] {
  const { reported } = comparison;
  const sameNumber = Map.groupBy(reported.toSorted(bySize), ({ strength, evidence: { entry } }) =>
    [formatStrength(strength), entry.asOf, entry.stance].join(' '),
  );
  return {
    title: titleGroup(claim, comparison),
    agreement: describeAgreement(comparison),
    rows: [...sameNumber.values()].flatMap(toRow),
  };
}

function describeAgreement({ agreement, atOneTime, reported }: StrengthComparison): string {
  if (reported.length === 1) return words.strength.alone;
  return agreement === 'disjoint' && !atOneTime
    ? words.strength.otherTimes
    : words.strength.agreement[agreement];
}

function toRow(reported: readonly ReportedStrength[]): StrengthRow[] {
  const [first] = reported;
  if (!first) return [];
  const { asOf, stance } = first.evidence.entry;
  return [
    {
      strength: formatStrength(first.strength),
      holdsFor: asOf === undefined ? words.strength.notSaid : formatDate(asOf),
      stance: words.evidence.stance[stance],
      sources: reported.map(({ evidence }) => linkSource(evidence.source)),
    },
  ];
}

function bySize(a: ReportedStrength, b: ReportedStrength): number {
  return (a.strength.min ?? 0) - (b.strength.min ?? 0);
}
