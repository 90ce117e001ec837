import type { RecordChange } from '../domain/affected.ts';
import type { EffectKind } from '../domain/effect.ts';

/** The words of the commands and of editors in English; the form says of an effect what the command says. */
export const enCommands = {
  /** What a change of the records does to assessments: the commands, the form and the comment on a pull request. */
  effect: {
    title: 'What this changes',
    nothing: 'No assessment changes.',
    verdicts: {
      one: 'claim changes its status or official answer',
      other: 'claims change their status or official answer',
    },
    others: {
      one: 'claim changes only in its evidence',
      other: 'claims change only in their evidence',
    },
    summary: (verdicts: string, others: string) => `${verdicts}; ${others}.`,
    summaryOne: (only: string) => `${only}.`,
    asOf: (day: string) => `Only documents published up to ${day} are looked at.`,
    against: (revision: string) => `Compared with ${revision}.`,
    kind: {
      added: 'new claim',
      removed: 'no longer on record',
      withdrawn: 'withdrawn',
      reinstated: 'no longer withdrawn',
      changed: '',
    } satisfies Record<EffectKind, string>,
    status: (label: string, rule: string) => `${label} (${rule})`,
    first: (status: string) => `At first ${status.toLowerCase()}`,
    still: (status: string) => `Unchanged: ${status}`,
    move: (before: string, after: string) => `${before} → ${after}`,
    rows: {
      answer: 'Official answer',
      independentOrigins: 'Independent origins',
      inferredOrigins: 'Of these, known by inference only',
      supports: 'Supporting sources',
      contradicts: 'Contradicting sources',
      impliedContradictions: 'Sources that support a rival account',
      contradictingOrigins: 'Origins of contradicting sources',
      mentions: 'Sources that only mention it',
      numbers: 'Reported numbers',
    },
    originsGained: 'New origin',
    originsLost: 'No longer an origin',
    none: 'none',
    reasons: 'Why',
    causes: 'Because of',
    cause: {
      added: (kind: string, name: string) => `new ${kind}: ${name}`,
      removed: (kind: string, name: string) => `removed ${kind}: ${name}`,
      changed: (kind: string, name: string) => `changed ${kind}: ${name}`,
    } satisfies Record<RecordChange['change'], (kind: string, name: string) => string>,
    more: (claims: string) => `${claims} more: run npm run effect to see all.`,
  },

  /** The assessment of one claim in a terminal. */
  explain: {
    asOf: (day: string) =>
      `As of ${day}: documents published later, and undated ones, are left out.`,
    why: 'Why',
    counts: 'On record',
    position: (state: string, role: string, standing: string) => `${state} (${role}): ${standing}`,
    origin: (name: string, documents: string) => `${name}: ${documents}`,
    change: (hypothesis: string, status: string) => `${hypothesis}: ${status}`,
    rules: 'The rules are in docs/assessment.md.',
  },

  /** The quote check in a terminal. */
  quote: {
    found: (line: string) => `Found once, on line ${line}:`,
    place: (line: string) => `line ${line}:`,
    context: (before: string, fragment: string, after: string) =>
      `… ${before}[${fragment}]${after} …`,
  },

  /** JSON Schemas of records, as editors show them. */
  schemas: {
    claim: 'A claim of Muster',
    source: 'A source of Muster, with its evidence',
    more: 'docs/content-format.md explains every key; npm run check knows what a schema cannot tell.',
  },
};
