import type { Assessment } from '../domain/assessment.ts';
import { parseDate } from '../domain/dates.ts';
import type { Claim } from '../domain/claim.ts';
import type { Stance } from '../domain/evidence.ts';
import { compareText } from '../domain/issue.ts';
import {
  compareReportedStrengths,
  type ReportedStrength,
  type StrengthComparison,
} from '../domain/strength-comparison.ts';
import type { Strength } from '../domain/strength.ts';
import { sourcePath } from '../paths.ts';
import { formatDate, formatNumber, formatStrength } from '../words/format.ts';
import { words } from '../words/words.ts';
import { linkSource } from './link.ts';
import { shortenPublisher } from './source-line.ts';
import { titleGroup } from './strengths-view.ts';

/** What a number counts: those said to be there or announced, at one time or all who were ever sent. */
export type StrengthMark = `${StrengthComparison['stage']}-${StrengthComparison['measure']}`;

/** One reported number. */
export type PlottedNumber = {
  strength: Strength;
  label: string;
  /** When it holds; the document's own date is marked as such. */
  date: string;
  /** Nothing says when it holds, but the document is dated. */
  onlyPublished: boolean;
  stance: Stance;
  /** Who reports it. */
  by: string;
  title: string;
  href: string;
};

/** Numbers that may be compared with each other, oldest first, undated last. */
export type PlottedGroup = {
  title: string;
  mark: StrengthMark;
  /** The number the claim itself gives for the same thing. */
  claimed?: { strength: Strength; label: string };
  numbers: PlottedNumber[];
};

/** Every reported number of a claim, and of the claims that cannot be true together with it. */
export type StrengthPlotView = {
  /** What the picture shows, in a sentence for each group. */
  finding: string;
  groups: PlottedGroup[];
  /** What the signs in use mean. */
  key: string[];
};

/** With fewer numbers there is nothing to compare. */
const FEWEST_NUMBERS = 2;

/** Shapes the plot of the reported numbers; nothing where there are too few, or none of the claim itself. */
export function toStrengthPlotView({
  claim,
  strengths,
  rivals,
}: Assessment): StrengthPlotView | undefined {
  const own = strengths.map((group) => toGroup(claim, group, titleGroup(claim, group)));
  const theirs = rivals.flatMap((rival) =>
    compareReportedStrengths(rival.supporting).map((group) =>
      toGroup(
        claim,
        group,
        words.strengthPlot.rival(rival.claim.title, titleGroup(rival.claim, group)),
      ),
    ),
  );
  const groups = [...own, ...theirs];
  const count = groups.flatMap(({ numbers }) => numbers).length;
  if (own.length === 0 || count < FEWEST_NUMBERS) return undefined;
  return { finding: own.map(tellSpread).join(' '), groups, key: explainSigns(groups) };
}

function toGroup(claim: Claim, group: StrengthComparison, title: string): PlottedGroup {
  const { stage, measure, reported } = group;
  const claimed = stage === 'present' ? claim.strength : claim.planned;
  return {
    title,
    mark: `${stage}-${measure}`,
    ...(claimed &&
      measure === 'present' && {
        claimed: {
          strength: claimed,
          label: words.strengthPlot.claimed(formatStrength(claimed)),
        },
      }),
    numbers: reported.toSorted(byDate).map(toNumber),
  };
}

function toNumber({ strength, evidence: { source, entry } }: ReportedStrength): PlottedNumber {
  const label = formatStrength(strength);
  const by = shortenPublisher(source);
  const onlyPublished = entry.asOf === undefined && source.published !== undefined;
  return {
    strength,
    label,
    date: onlyPublished
      ? words.strengthPlot.documentDate(formatDate(source.published, 'short'))
      : formatDate(entry.asOf, 'short'),
    onlyPublished,
    stance: entry.stance,
    by:
      entry.stance === 'supports'
        ? by
        : words.strengthPlot.otherStance(by, words.evidence.stance[entry.stance]),
    title: words.timeline.event(linkSource(source).label, label),
    href: sourcePath(source.id),
  };
}

function isOpen({ min, max }: Strength): boolean {
  return min === undefined || max === undefined;
}

/** By the date for which a number holds, undated last, then by size. */
function byDate(a: ReportedStrength, b: ReportedStrength): number {
  return compareText(dayOf(a), dayOf(b)) || sizeOf(a) - sizeOf(b);
}

function dayOf({ evidence: { source, entry } }: ReportedStrength): string {
  const date = entry.asOf ?? source.published;
  return (date !== undefined && parseDate(date)?.last) || 'undated';
}

function sizeOf({ strength: { min, max } }: ReportedStrength): number {
  return min ?? max ?? 0;
}

function tellSpread({ title, numbers }: PlottedGroup): string {
  const ends = numbers.flatMap(({ strength: { min, max } }) => [min ?? [], max ?? []].flat());
  const { same, spread } = words.strengthPlot;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const told =
    low === high
      ? same(title, formatNumber(low))
      : spread(title, formatNumber(low), formatNumber(high));
  return `${told}.`;
}

function explainSigns(groups: readonly PlottedGroup[]): string[] {
  const { key } = words.strengthPlot;
  const numbers = groups.flatMap((group) => group.numbers);
  return [
    ...(numbers.some(({ onlyPublished }) => onlyPublished) ? [key.published] : []),
    ...(numbers.some(({ strength }) => isOpen(strength)) ? [key.open] : []),
  ];
}
