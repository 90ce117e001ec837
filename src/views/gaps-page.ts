import type { Assessment } from '../domain/assessment.ts';
import { withStance } from '../domain/evidence.ts';
import type { RecordKind } from '../domain/graph.ts';
import type { Source } from '../domain/source.ts';
import { recordFile, recordUrl } from '../paths.ts';
import { formatCount } from '../words/format.ts';
import { words } from '../words/words.ts';
import { listedClaims } from './claim-list-pages.ts';
import { type Link, linkClaim, linkSource } from './link.ts';
import type { Register } from './register.ts';

/** A record that could be better: its page, and the file to improve. */
export type GapItem = { page: Link; file: { label: string; href?: string | undefined } };

/** One thing that is missing, and where. */
export type GapGroup = { id: string; title: string; hint: string; count: string; items: GapItem[] };

type Gap<Item> = { id: keyof typeof words.gaps.kinds; holds: (item: Item) => boolean };

/** Whether every document that supports a claim speaks for one of its parties. */
function onlyPartyAligned({ claim, evidence }: Assessment): boolean {
  const supporting = withStance(evidence, 'supports');
  const parties = [claim.hostState, claim.sendingState];
  return (
    supporting.length > 0 &&
    supporting.every(
      ({ source }) => source.speaksFor !== undefined && parties.includes(source.speaksFor),
    )
  );
}

const CLAIM_GAPS: readonly Gap<Assessment>[] = [
  {
    id: 'unknown-origin',
    holds: ({ counts }) => counts.supports > 0 && counts.independentOrigins === 0,
  },
  { id: 'one-origin', holds: ({ counts }) => counts.independentOrigins === 1 },
  {
    id: 'no-official-source',
    holds: ({ evidence }) => !evidence.some(({ source }) => source.kind === 'official-statement'),
  },
  { id: 'only-party-aligned', holds: onlyPartyAligned },
];

const SOURCE_GAPS: readonly Gap<Source>[] = [
  { id: 'undated', holds: ({ published }) => published === undefined },
  { id: 'described', holds: ({ titleFrom }) => titleFrom !== 'page' },
  { id: 'unarchived', holds: ({ archived }) => archived === undefined },
];

/** Lists what a contributor can do next, claims before sources. */
export function toGapGroups(register: Register): GapGroup[] {
  const claims = listedClaims(register);
  const sources = [...register.graph.sources.values()];
  return [
    ...CLAIM_GAPS.map(({ id, holds }) =>
      toGroup(
        id,
        claims.filter(holds).map(({ claim }) => toItem('claims', claim.id, linkClaim(claim))),
      ),
    ),
    ...SOURCE_GAPS.map(({ id, holds }) =>
      toGroup(
        id,
        sources.filter(holds).map((source) => toItem('sources', source.id, linkSource(source))),
      ),
    ),
  ];
}

function toItem(kind: RecordKind, id: string, page: Link): GapItem {
  return { page, file: { label: recordFile(kind, id), href: recordUrl(kind, id) } };
}

function toGroup(id: keyof typeof words.gaps.kinds, items: GapItem[]): GapGroup {
  return {
    id,
    ...words.gaps.kinds[id],
    count: formatCount(items.length, words.nouns.record),
    items,
  };
}
