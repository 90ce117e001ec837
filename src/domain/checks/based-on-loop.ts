import { findLoops } from '../origins.ts';
import { type Check, findingAt } from './check.ts';

/** Documents that all go back to each other tell nobody where the report comes from. */
export const basedOnLoop: Check = {
  id: 'based-on-loop',
  severity: 'warning',
  find: ({ sources, graph }) => {
    const loops = [...graph.claims.keys()].flatMap((claim) => findLoops(graph, claim));
    const distinct = new Map(loops.map((members) => [members.join(' '), members]));
    return [...distinct.values()].flatMap((members) => {
      const first = sources.find(({ id }) => id === members[0]);
      const circle = [...members, members[0]].join(' → ');
      return first
        ? [
            findingAt(
              first,
              ['basedOn'],
              `basedOn: leads back to itself: ${circle}`,
              'Check which of the documents came first, and end its basedOn with an origin.',
            ),
          ]
        : [];
    });
  },
};
