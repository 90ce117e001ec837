import type { BasedOn } from './evidence.ts';
import type { Graph } from './graph.ts';
import type { Origin } from './origins.ts';
import type { Source } from './source.ts';

/** Documents that are an origin themselves (rule O3). */
const OWN_ORIGIN: ReadonlySet<Source['originType']> = new Set([
  'own-reporting',
  'own-and-relay',
  'official',
]);

/** What a source says it goes back to for one claim: the links as written, and itself where it is an origin. */
export type OwnProvenance = {
  links: readonly BasedOn[];
  own?: Origin;
};

/**
 * Reads the provenance of what a source says of a claim, one step: rules O1 (an entry's provenance replaces its
 * source's) and O3 (publishers).
 */
export function ownProvenance(source: Source, claimId: string): OwnProvenance {
  const override = source.claims.find((entry) => entry.claim === claimId)?.basedOn;
  const isOrigin = override === undefined && OWN_ORIGIN.has(source.originType);
  return {
    links: override ?? source.basedOn ?? [],
    ...(isOrigin && { own: publisherOrigin(source.publisher) }),
  };
}

/** One link back from a source. */
export type LinkBack = { inferred: boolean } & ({ origin: Origin } | { source: Source });

/**
 * What a source goes back to in one step, for one claim (rules O1 to O3). A retracted source ends
 * every path (rule L2).
 */
export function linksBack(graph: Graph, claimId: string, source: Source): LinkBack[] {
  if (source.retracted) return [];
  const { links, own } = ownProvenance(source, claimId);
  const back = links.flatMap((link): LinkBack[] => {
    const inferred = link.inferred === true;
    const origin = statedOrigin(link);
    if (origin) return [{ origin, inferred }];
    const linked = graph.sources.get(link.source ?? '');
    return linked && !linked.retracted ? [{ source: linked, inferred }] : [];
  });
  return own ? [...back, { origin: own, inferred: false }] : back;
}

/** The origin that a link names; `undefined` where it names a source. */
export function statedOrigin(link: BasedOn): Origin | undefined {
  if (link.origin === undefined) return undefined;
  return { kind: 'stated', key: `stated:${link.origin}`, label: link.origin, members: [] };
}

function publisherOrigin(publisher: string): Origin {
  return { kind: 'publisher', key: `publisher:${publisher}`, label: publisher, members: [] };
}
