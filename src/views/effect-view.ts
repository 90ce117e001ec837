import type { RecordChange } from '../domain/affected.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Effect, EffectKind } from '../domain/effect.ts';
import type { Graph, RecordKind } from '../domain/graph.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Move, moveOf, toMoves } from './effect-moves.ts';
import { nameOrigin } from './name-origin.ts';
import { nameSource } from './name-source.ts';
import { sayReason, withoutRepetition } from './reason-sentence.ts';
import { labelStatus } from './status-label.ts';

/** A record named for readers. */
export type NamedRecord = { kind: RecordKind; id: string; name: string };

/** What happens to one claim. */
export type ClaimEffect = {
  id: string;
  title: string;
  kind: EffectKind;
  /** `new claim`, `withdrawn` …; empty where its assessment alone changes. */
  kindLabel: string;
  /** The status with its rule, and whether the status or the official answer is another one now. */
  status: Move & { decisive: boolean };
  /** Everything else that is another value now. */
  moves: Move[];
  /** Names of the known origins of its support that are new, and of those that are gone. */
  origins: { gained: string[]; lost: string[] };
  /** Why the status is what it is now, with the records that give each reason. */
  reasons: { text: string; records: NamedRecord[] }[];
  /** The changed records behind it. */
  causes: (NamedRecord & { text: string; change: RecordChange['change'] })[];
};

/** What a change of the records does: one shape for the command, the form and the comment on a pull request. */
export type EffectView = { summary: string; claims: ClaimEffect[] };

/**
 * Words what a change does, claims with another status or official answer first.
 *
 * @param before the records that the effects start from
 * @param after the records that they lead to
 */
export function toEffectView(effects: readonly Effect[], before: Graph, after: Graph): EffectView {
  const claims = effects.map((effect) => toClaimEffect(effect, before, after));
  const [decisive, others] = [
    claims.filter(({ status }) => status.decisive),
    claims.filter(({ status }) => !status.decisive),
  ];
  return {
    summary: summarise(decisive.length, others.length),
    claims: [...decisive, ...others],
  };
}

function summarise(verdicts: number, others: number): string {
  const { effect } = words;
  const parts = [
    ...(verdicts > 0 ? [formatCount(verdicts, effect.verdicts)] : []),
    ...(others > 0 ? [formatCount(others, effect.others)] : []),
  ] as const;
  const [first, second] = parts;
  if (first === undefined) return effect.nothing;
  return second === undefined ? effect.summaryOne(first) : effect.summary(first, second);
}

function toClaimEffect(effect: Effect, before: Graph, after: Graph): ClaimEffect {
  const { id, kind, causes } = effect;
  const name = (record: { kind: RecordKind; id: string }) =>
    nameRecord(record, after) ?? nameRecord(record, before) ?? { ...record, name: record.id };
  const now = effect.after;
  return {
    id,
    title: (now ?? effect.before)?.claim.title ?? id,
    kind,
    kindLabel: words.effect.kind[kind],
    status: {
      ...moveOf(words.lists.facet.status, effect, sayStatus),
      decisive:
        kind !== 'changed' ||
        effect.before?.status !== now?.status ||
        effect.before?.officialAnswer !== now?.officialAnswer,
    },
    moves: toMoves(effect),
    origins: {
      gained: missingOrigins(now, effect.before),
      lost: missingOrigins(effect.before, now),
    },
    reasons: withoutRepetition(now?.reasons ?? []).map((reason) => ({
      text: now === null ? '' : sayReason(now, reason),
      records: [
        ...reason.claims.map((claim) => name({ kind: 'claims', id: claim })),
        ...(reason.claims.length > 0
          ? []
          : reason.sources.map((source) => name({ kind: 'sources', id: source }))),
      ],
    })),
    causes: causes.map((cause) => {
      const named = name(cause);
      const noun = cause.kind === 'claims' ? words.nouns.claim.one : words.nouns.source.one;
      return {
        ...named,
        change: cause.change,
        text: words.effect.cause[cause.change](noun, named.name),
      };
    }),
  };
}

function nameRecord(
  { kind, id }: { kind: RecordKind; id: string },
  graph: Graph,
): NamedRecord | undefined {
  const claim = kind === 'claims' ? graph.claims.get(id) : undefined;
  const source = kind === 'sources' ? graph.sources.get(id) : undefined;
  const name = claim?.title ?? (source && nameSource(source));
  return name === undefined ? undefined : { kind, id, name };
}

function sayStatus(assessment: Assessment): string {
  return words.effect.status(labelStatus(assessment), assessment.rule);
}

/** Names of the origins that one side has and the other has not. */
function missingOrigins(side: Assessment | null, other: Assessment | null): string[] {
  const known = new Set(other?.origins.map(({ origin }) => origin.key));
  return (side?.origins ?? []).flatMap(({ origin }) =>
    known.has(origin.key) ? [] : [nameOrigin(origin)],
  );
}
