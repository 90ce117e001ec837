import type { RecordChange } from '../domain/affected.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Effect, EffectKind } from '../domain/effect.ts';
import type { Graph } from '../domain/graph.ts';
import {
  formatCount,
  formatList,
  formatNumber,
  formatState,
  formatStrength,
} from '../words/format.ts';
import { words } from '../words/words.ts';
import { nameOrigin } from './name-origin.ts';
import { nameSource } from './name-source.ts';
import { sayReason, withoutRepetition } from './reason-sentence.ts';
import { labelStatus } from './status-label.ts';

/** A value before and after; one is absent where the claim is, or was, not on record. */
export type Move = { label: string; before: string | undefined; after: string | undefined };

/** A record named for readers. */
export type NamedRecord = { kind: 'claims' | 'sources'; id: string; name: string };

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
  const name = (record: { kind: 'claims' | 'sources'; id: string }) =>
    nameRecord(record, after) ?? nameRecord(record, before) ?? { ...record, name: record.id };
  const now = effect.after;
  return {
    id,
    title: (now ?? effect.before)?.claim.title ?? id,
    kind,
    kindLabel: words.effect.kind[kind],
    status: {
      ...move(words.lists.facet.status, effect, sayStatus),
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
  { kind, id }: { kind: 'claims' | 'sources'; id: string },
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

/** A value on both sides; where there is no claim, nothing. */
function move(
  label: string,
  { before, after }: Effect,
  say: (assessment: Assessment) => string,
): Move {
  return { label, before: before ? say(before) : undefined, after: after ? say(after) : undefined };
}

/** Counts in the order in which a claim page shows them. */
const COUNTED = [
  'independentOrigins',
  'supports',
  'contradicts',
  'impliedContradictions',
  'contradictingOrigins',
  'mentions',
] as const satisfies (keyof Assessment['counts'])[];

/** Every value that differs, apart from the status; the value of a claim that is not on record is that of no evidence. */
function toMoves(effect: Effect): Move[] {
  const { rows } = words.effect;
  const row = (label: string, say: (assessment: Assessment) => string, none: string) => ({
    ...move(label, effect, say),
    none,
  });
  const standings = words.positions.standing;
  return [
    row(rows.answer, sayAnswer, words.official.answer['none-on-record']),
    ...COUNTED.map((count) => row(rows[count], ({ counts }) => formatNumber(counts[count]), '0')),
    row(rows.inferredOrigins, ({ counts }) => formatNumber(inferredOrigins(counts)), '0'),
    ...statesOf(effect).map((state) =>
      row(
        formatState(state),
        ({ positions }) => standings[positions.get(state)?.standing ?? 'silent'],
        standings.silent,
      ),
    ),
    row(rows.numbers, sayNumbers, words.effect.none),
  ].flatMap(({ none, ...moved }) =>
    (moved.before ?? none) === (moved.after ?? none) ? [] : [moved],
  );
}

function sayAnswer({ officialAnswer }: Assessment): string {
  return words.official.answer[officialAnswer];
}

/** Origins that are known by inference only. */
function inferredOrigins({ independentOrigins, declaredOrigins }: Assessment['counts']): number {
  return independentOrigins - declaredOrigins;
}

function statesOf({ before, after }: Effect): string[] {
  return [...new Set([before, after].flatMap((side) => [...(side?.positions.keys() ?? [])]))];
}

/** The different numbers that documents give, whatever they count. */
function sayNumbers({ strengths }: Assessment): string {
  const reported = strengths.flatMap((group) => group.reported);
  const numbers = [...new Set(reported.map(({ strength }) => formatStrength(strength)))];
  return numbers.length > 0 ? formatList(numbers) : words.effect.none;
}

/** Names of the origins that one side has and the other has not. */
function missingOrigins(side: Assessment | null, other: Assessment | null): string[] {
  const known = new Set(other?.origins.map(({ origin }) => origin.key));
  return (side?.origins ?? []).flatMap(({ origin }) =>
    known.has(origin.key) ? [] : [nameOrigin(origin)],
  );
}
