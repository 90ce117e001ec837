import fc from 'fast-check';
import type { ContentFile } from '../../src/content/parse-content.ts';
import type { Claim } from '../../src/domain/claim.ts';
import {
  type BasedOn,
  type EvidenceEntry,
  MEASURES,
  POSITIONS,
  STANCES,
} from '../../src/domain/evidence.ts';
import type { Records } from '../../src/domain/graph.ts';
import { ORIGIN_TYPES, type Source } from '../../src/domain/source.ts';
import { toFile } from './fixtures.ts';
import { claim, HOST, SENDING, source } from './records.ts';

// Few names of each sort, so that records meet often: in loops, on one day, at one publisher.
const CLAIMS = ['c0', 'c1', 'c2'];
const SOURCES = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const NAMES = ['AFP', 'Post', 'Wire'];
const DATES = ['2023', '2024-01', '2024-01-30', '2024-01-31', '2024-02-01', '2024-02~'];
const STATES = [HOST, SENDING, 'FR'];
const DAY = { on: '2024-06-01', reason: 'made up' };

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

const link: fc.Arbitrary<BasedOn> = fc
  .tuple(
    fc.oneof(
      // One more than there are: a reference to nothing.
      fc.constantFrom(...SOURCES, 'lost').map((id) => ({ source: id })),
      fc.constantFrom(...NAMES).map((origin) => ({ origin })),
    ),
    rarely(fc.boolean()),
  )
  .map(([target, inferred]) => ({ ...target, inferred }));

const strength = fc
  .tuple(fc.nat(3), fc.nat(3))
  .map(([min, more]) => ({ min: min * 100, max: (min + more) * 100 }));

const entry: fc.Arbitrary<EvidenceEntry> = fc.record({
  claim: fc.constantFrom(...CLAIMS),
  stance: fc.constantFrom(...STANCES, 'supports' as const),
  strength: sometimes(strength),
  planned: rarely(strength),
  measure: rarely(fc.constantFrom(...MEASURES)),
  asOf: rarely(fc.constantFrom(...DATES)),
  basedOn: rarely(fc.array(link, { maxLength: 2 })),
  official: rarely(
    fc.array(
      fc.record({
        state: fc.constantFrom(...STATES),
        by: fc.constant('a spokesman'),
        position: fc.constantFrom(...POSITIONS),
      }),
      { maxLength: 2 },
    ),
  ),
});

const sourceFields: fc.Arbitrary<Partial<Source>> = fc
  .record({
    publisher: fc.constantFrom(...NAMES),
    published: sometimes(fc.constantFrom(...DATES)),
    kind: fc.constantFrom('news', 'news', 'fact-check', 'official-statement', 'state-media'),
    speaksFor: fc.constantFrom(...STATES),
    originType: fc.constantFrom(...ORIGIN_TYPES, 'relay' as const),
    basedOn: sometimes(fc.array(link, { maxLength: 3 })),
    retracted: rarely(fc.constant(DAY)),
    claims: fc.uniqueArray(entry, { selector: (one) => one.claim, maxLength: CLAIMS.length }),
  })
  .map(({ speaksFor, ...fields }) => ({
    ...fields,
    kind: fields.kind,
    ...(['official-statement', 'state-media'].includes(fields.kind) && { speaksFor }),
  }));

const claimFields: fc.Arbitrary<Partial<Claim>> = fc.record({
  incompatibleWith: sometimes(fc.subarray(CLAIMS, { maxLength: 1 })),
  withdrawn: rarely(fc.constant(DAY)),
});

/** Three claims and up to seven sources that relay, contradict and retract at random. */
export const records: fc.Arbitrary<Records> = fc.record({
  claims: fc
    .tuple(...CLAIMS.map(() => claimFields))
    .map((all) => all.map((fields, index) => claim({ ...fields, id: CLAIMS[index] ?? '' }))),
  sources: fc
    .array(sourceFields, { maxLength: SOURCES.length })
    .map((all) => all.map((fields, index) => source({ ...fields, id: SOURCES[index] ?? '' }))),
});

/** The front matter of a record as plain data. */
export function toFields(record: Claim | Source): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...record, id: undefined, body: undefined };
  // What is undefined is left out, as it would be in a file.
  return JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
}

/** Records as files; JSON is YAML, too. */
export function toFiles({ claims, sources }: Records): ContentFile[] {
  const write = (folder: string) => (record: Claim | Source) =>
    toFile(`content/${folder}/${record.id}.md`, `---\n${JSON.stringify(toFields(record))}\n---\n`);
  return [...claims.map(write('claims')), ...sources.map(write('sources'))];
}
