import type { Assessment } from './assessment.ts';
import { type Evidence, withStance } from './evidence.ts';
import type { Standing } from './positions.ts';

/** Why a status fits. `docs/assessment.md` says which reasons go with which rule. */
export type ReasonCode =
  | 'state-confirms'
  | 'state-denies'
  | 'state-mixed'
  | 'fact-check-contradicts'
  | 'contradicted'
  | 'incompatible-supported'
  | 'independent-origins'
  | 'one-origin'
  | 'no-known-origin'
  | 'not-supported'
  | 'nothing-either-way';

/** One reason, with the records that give it; lists are in the order of ids. */
export type Reason = {
  because: ReasonCode;
  /** Ids of the sources. */
  sources: string[];
  /** Ids of the incompatible claims. */
  claims: string[];
  /** Code of the state that speaks. */
  state?: string;
};

/** What has been decided before it is explained. */
type Decided = Omit<Assessment, 'reasons'>;

/** Lists the reasons for a status, the decisive ones first, then what stands against it. */
export function explainStatus(decided: Decided): Reason[] {
  const against = [...factChecked(decided), ...contradicted(decided), ...rivalled(decided)];
  switch (decided.status) {
    case 'confirmed':
      return [...stands(decided, 'confirms', 'state-confirms'), ...against];
    case 'refuted':
      return [
        ...against,
        decided.counts.supports > 0 ? byOrigins(decided) : reason('not-supported'),
      ];
    case 'contested':
      return [
        ...against,
        ...stands(decided, 'denies', 'state-denies'),
        ...stands(decided, 'confirms', 'state-confirms'),
        ...stands(decided, 'mixed', 'state-mixed'),
        byOrigins(decided),
      ];
    case 'corroborated':
    case 'single-origin':
    case 'unattributed':
      return [byOrigins(decided)];
    case 'unsupported':
      return [reason('nothing-either-way', idsOf(decided.evidence))];
    default:
      return decided.status satisfies never;
  }
}

function byOrigins({ counts, evidence }: Decided): Reason {
  const codes = ['no-known-origin', 'one-origin', 'independent-origins'] as const;
  return reason(
    codes[Math.min(counts.independentOrigins, 2)] ?? 'no-known-origin',
    idsOf(withStance(evidence, 'supports')),
  );
}

function contradicted({ evidence }: Decided): Reason[] {
  const contradicting = withStance(evidence, 'contradicts');
  return contradicting.length > 0 ? [reason('contradicted', idsOf(contradicting))] : [];
}

function factChecked({ evidence }: Decided): Reason[] {
  const checks = withStance(evidence, 'contradicts').filter(
    ({ source }) => source.kind === 'fact-check',
  );
  return checks.length > 0 ? [reason('fact-check-contradicts', idsOf(checks))] : [];
}

function rivalled({ rivals }: Decided): Reason[] {
  const supported = rivals.filter(({ supporting }) => supporting.length > 0);
  if (supported.length === 0) return [];
  const sources = idsOf(supported.flatMap(({ supporting }) => supporting));
  return [
    reason(
      'incompatible-supported',
      sources,
      supported.map(({ claim }) => claim.id),
    ),
  ];
}

/** The parties that stand so, with the documents that decide it. */
function stands(decided: Decided, standing: Standing, because: ReasonCode): Reason[] {
  const { hostState, sendingState } = decided.claim;
  return [hostState, sendingState].flatMap((state) => {
    const positions = decided.positions.get(state);
    return positions?.standing === standing
      ? [{ ...reason(because, idsOf(positions.deciding)), state }]
      : [];
  });
}

function reason(because: ReasonCode, sources: string[] = [], claims: string[] = []): Reason {
  return { because, sources, claims };
}

function idsOf(holders: readonly Pick<Evidence, 'source'>[]): string[] {
  return [...new Set(holders.map(({ source }) => source.id))];
}
