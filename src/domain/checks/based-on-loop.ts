import type { SourceDraft } from '../draft.ts';
import { type FieldPath, formatPath } from '../issue.ts';
import { findLoops } from '../origins.ts';
import { type Check, entriesOf, findingAt } from './check.ts';

/** Documents that all go back to each other tell nobody where the report comes from. */
export const basedOnLoop: Check = {
  id: 'based-on-loop',
  severity: 'warning',
  find: ({ sources, graph }) => {
    const loops = [...graph.claims.keys()].flatMap((claim) =>
      findLoops(graph, claim).map((members) => ({ claim, members })),
    );
    // One loop can serve several claims.
    const distinct = Map.groupBy(loops, ({ members }) => members.join(' '));
    return [...distinct.values()].flatMap(([loop]) => {
      const [first, ...others] = loop?.members ?? [];
      const source = sources.find(({ id }) => id === first);
      if (!loop || !source) return [];
      const path = provenanceOf(source, loop.claim);
      const through = others.length > 0 ? ` through ${others.join(', ')}` : '';
      return [
        findingAt(
          source,
          path,
          `${formatPath(path)}: leads back to this document itself${through}`,
          'Check which of the documents came first, and end its basedOn with an origin.',
        ),
      ];
    });
  },
};

/** Where the file says what it goes back to for a claim: in the claim's entry, else for the whole document. */
function provenanceOf(source: SourceDraft, claim: string): FieldPath {
  const own = entriesOf(source).find(({ entry }) => entry.claim === claim && entry.basedOn);
  return own ? ['claims', own.index, 'basedOn'] : ['basedOn'];
}
