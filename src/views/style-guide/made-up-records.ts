import type { Claim } from '../../domain/claim.ts';
import type { Stance } from '../../domain/evidence.ts';
import type { Records } from '../../domain/graph.ts';
import type { Source } from '../../domain/source.ts';

/** Codes that ISO 3166 leaves to its users: they stand for no state, and no record may use them. */
const SENDER = 'QM';
const HOST = 'QN';

/** Says in every text that is shown that nothing of it is reported. */
const MADE_UP = 'made up for the style guide';

/** A government's own document, of a day. */
const OFFICIAL = {
  kind: 'official-statement',
  originType: 'official',
  speaksFor: HOST,
} as const satisfies Partial<Source>;

/**
 * Records for states that records on file may not have: a claim without documents, a withdrawn one, a circle of
 * documents, a correction, a retraction and a government that contradicts itself.
 */
export const MADE_UP_RECORDS: Records = {
  claims: [
    claim('made-up-unsupported', 'a claim without documents'),
    claim('made-up-circle', 'documents that only cite each other'),
    claim('made-up-mixed', 'a government that says two things on one day'),
    {
      ...claim('made-up-withdrawn', 'a claim that was badly put'),
      withdrawn: { on: '2024-05-01', reason: MADE_UP },
      replacedBy: 'made-up-unsupported',
    },
  ],
  sources: [
    source('made-up-circle', 'first', { basedOn: [{ source: 'made-up-second' }] }),
    source('made-up-circle', 'second', {
      basedOn: [{ source: 'made-up-third' }],
      corrected: { on: '2024-02-01', note: MADE_UP },
    }),
    source('made-up-circle', 'third', { basedOn: [{ source: 'made-up-first' }] }),
    source('made-up-circle', 'fourth', { retracted: { on: '2024-03-01', reason: MADE_UP } }),
    source('made-up-mixed', 'yes', OFFICIAL),
    source('made-up-mixed', 'no', OFFICIAL, 'contradicts'),
  ],
};

function claim(id: string, what: string): Claim {
  return {
    id,
    title: `Made up: ${what}`,
    statement: `This claim is ${MADE_UP}; nobody reports it.`,
    sendingState: SENDER,
    hostState: HOST,
    mission: 'unspecified',
    body: '',
  };
}

function source(
  claimId: string,
  name: string,
  fields: Partial<Source>,
  stance: Stance = 'supports',
): Source {
  return {
    id: `made-up-${name}`,
    title: `A document ${MADE_UP}`,
    titleFrom: 'page',
    url: `https://example.org/made-up-${name}`,
    publisher: `Made-up publisher (${name})`,
    published: '2024-01-15',
    language: 'en',
    kind: 'news',
    originType: 'relay',
    reliability: 'F',
    reliabilityReason: MADE_UP,
    claims: [{ claim: claimId, stance }],
    body: '',
    ...fields,
  };
}
