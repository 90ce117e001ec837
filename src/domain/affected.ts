import type { Graph, RecordKind } from './graph.ts';
import { compareText } from './issue.ts';

/** A record that two sets of records do not have alike. */
export type RecordChange = {
  kind: RecordKind;
  id: string;
  change: 'added' | 'removed' | 'changed';
};

/** Lists the records in which two graphs differ, sources first, each kind in the order of ids. */
function listChanges(before: Graph, after: Graph): RecordChange[] {
  return (['sources', 'claims'] as const satisfies RecordKind[]).flatMap((kind) => {
    const [old, now] = [before[kind], after[kind]];
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
    return ids.flatMap((id): RecordChange[] => {
      const [was, is] = [old.get(id), now.get(id)];
      if (was === undefined) return [{ kind, id, change: 'added' }];
      if (is === undefined) return [{ kind, id, change: 'removed' }];
      // Parsed records have their keys in the order of the schema.
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ kind, id, change: 'changed' }];
    });
  });
}

/**
 * Finds the claims on which changed records can bear, by id, each with those records. A source bears on the claims
 * of which it or a document behind which it stands says something, and on their rivals; a claim on itself and its
 * rivals.
 */
export function findAffected(before: Graph, after: Graph): Map<string, RecordChange[]> {
  const affected = new Map<string, RecordChange[]>();
  for (const change of listChanges(before, after)) {
    const claims = new Set([before, after].flatMap((graph) => claimsUnder(graph, change)));
    for (const id of claims) affected.set(id, [...(affected.get(id) ?? []), change]);
  }
  return new Map([...affected].sort(([a], [b]) => compareText(a, b)));
}

/** The claims that a record bears on in one graph. */
function claimsUnder(graph: Graph, { kind, id }: RecordChange): string[] {
  const own = kind === 'claims' ? [id] : claimsOf(graph, id);
  return own.flatMap((claim) => [claim, ...(graph.incompatible.get(claim) ?? [])]);
}

/** The claims that a source or one that goes back to it, in any number of steps, has entries for. */
function claimsOf(graph: Graph, sourceId: string): string[] {
  const reached = new Set([sourceId]);
  // A Set hands out what is added while it is walked, so a loop ends where it meets itself.
  for (const id of reached) graph.relays.get(id)?.forEach((relay) => reached.add(relay));
  return [...reached].flatMap(
    (id) => graph.sources.get(id)?.claims.map(({ claim }) => claim) ?? [],
  );
}
