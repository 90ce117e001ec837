import { QUERY_KINDS, type KnownItemQuery, type QueryKind } from '../queries/query.ts';
import { mean } from './statistics.ts';

/** How well an engine finds what is known to be there. */
export interface Quality {
  /** How many queries were put. */
  queries: number;
  /** Share of queries with a record that answers them in the first place. */
  first: number;
  /** Share of queries with one among the first ten. */
  firstTen: number;
  /** Mean of 1 / place of the first record that answers; 0 where none is among the first ten. */
  meanReciprocalRank: number;
}

/** A query with what an engine gave. */
export interface Judged {
  query: KnownItemQuery;
  ids: readonly string[];
}

/** Quality over all queries and for each kind of query; no entry for a kind that was not put. */
export type QualityByKind = Partial<Record<QueryKind | 'all', Quality>>;

/** Judges the answers of an engine. */
export function judge(answers: readonly Judged[]): QualityByKind {
  const kinds = QUERY_KINDS.map(
    (kind) => [kind, answers.filter(({ query }) => query.kind === kind)] as const,
  );
  return Object.fromEntries(
    [['all', answers] as const, ...kinds]
      .filter(([, judged]) => judged.length > 0)
      .map(([kind, judged]) => [kind, measure(judged)]),
  );
}

function measure(answers: readonly Judged[]): Quality {
  const places = answers.map(placeOfFirst);
  return {
    queries: places.length,
    first: mean(places.map((place) => Number(place === 1))),
    firstTen: mean(places.map((place) => Number(place > 0))),
    meanReciprocalRank: mean(places.map((place) => (place > 0 ? 1 / place : 0))),
  };
}

/** The place, from 1 on, of the first record that answers; 0 where there is none. */
export function placeOfFirst({ query, ids }: Judged): number {
  return ids.findIndex((id) => query.relevant.includes(id)) + 1;
}
