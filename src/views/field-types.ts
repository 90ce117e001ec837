import type { ClaimInput } from '../domain/claim.ts';
import type { EvidenceInput, OfficialInput } from '../domain/evidence.ts';
import type { SourceInput } from '../domain/source.ts';

/**
 * What is put into a field. `claim` and `claims` are ids of claims; `links` say what a document goes back to; `notice`
 * is a day with a reason; `evidence` and `positions` are lists of groups with fields of their own.
 */
export type FieldType =
  | 'text'
  | 'texts'
  | 'url'
  | 'date'
  | 'day'
  | 'state'
  | 'language'
  | 'strength'
  | 'choice'
  | 'claim'
  | 'claims'
  | 'links'
  | 'evidence'
  | 'positions'
  | 'notice';

/** What is put into each field of every kind of record and group. */
export const FIELD_TYPES = {
  claims: {
    title: 'text',
    statement: 'text',
    sendingState: 'state',
    hostState: 'state',
    force: 'text',
    mission: 'choice',
    strength: 'strength',
    planned: 'strength',
    begins: 'date',
    ends: 'date',
    aliases: 'texts',
    incompatibleWith: 'claims',
    relatedTo: 'claims',
    withdrawn: 'notice',
    replacedBy: 'claim',
  } satisfies Record<keyof ClaimInput, FieldType>,
  sources: {
    title: 'text',
    titleFrom: 'choice',
    url: 'url',
    publisher: 'text',
    publisherCountry: 'state',
    author: 'text',
    published: 'date',
    archived: 'url',
    accessed: 'day',
    language: 'language',
    kind: 'choice',
    speaksFor: 'state',
    originType: 'choice',
    basedOn: 'links',
    via: 'texts',
    reliability: 'choice',
    reliabilityReason: 'text',
    retracted: 'notice',
    corrected: 'notice',
    claims: 'evidence',
  } satisfies Record<keyof SourceInput, FieldType>,
  evidence: {
    claim: 'claim',
    stance: 'choice',
    quote: 'text',
    quoteLanguage: 'language',
    translation: 'text',
    strength: 'strength',
    planned: 'strength',
    measure: 'choice',
    asOf: 'date',
    basedOn: 'links',
    official: 'positions',
    note: 'text',
  } satisfies Record<keyof EvidenceInput, FieldType>,
  official: {
    state: 'state',
    by: 'text',
    position: 'choice',
    strength: 'strength',
  } satisfies Record<keyof OfficialInput, FieldType>,
} as const;
