import { compareReportedStrengths, type ReportedStrength } from '../strength-comparison.ts';
import { formatStrength } from '../strength.ts';
import { type Check, findingAt } from './check.ts';

/** Numbers of one claim that cannot both be right want a word of explanation. */
export const disjointStrengths: Check = {
  id: 'disjoint-strengths',
  severity: 'warning',
  find: ({ sources, graph }) =>
    [...graph.evidence].flatMap(([claimId, evidence]) => {
      const comparison = compareReportedStrengths(evidence).find(
        ({ unexplained }) => unexplained.length > 0,
      );
      const [pair] = comparison?.unexplained ?? [];
      if (!comparison || !pair) return [];
      const [one, other] = pair;
      const draft = sources.find(({ id }) => id === other.evidence.source.id);
      const index = other.evidence.source.claims.indexOf(other.evidence.entry);
      const key = comparison.stage === 'present' ? 'strength' : 'planned';
      return draft
        ? [
            findingAt(
              draft,
              ['claims', index, key],
              `claims[${index}].${key}: ${formatReported(other)} and ${formatReported(one)} share no number for claim "${claimId}"`,
              'Say when each number holds (asOf), what it counts (measure: cumulative), or why they differ (note).',
            ),
          ]
        : [];
    }),
};

function formatReported({ strength, evidence }: ReportedStrength): string {
  return `${formatStrength(strength)} in ${evidence.source.id}`;
}
