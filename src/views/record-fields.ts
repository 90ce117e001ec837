import type { ZodType } from 'zod';
import { type ClaimInput, claimSchema, MISSIONS } from '../domain/claim.ts';
import {
  evidenceSchema,
  type EvidenceInput,
  MEASURES,
  type OfficialInput,
  officialSchema,
  POSITIONS,
  STANCES,
} from '../domain/evidence.ts';
import {
  KINDS,
  ORIGIN_TYPES,
  RELIABILITIES,
  type SourceInput,
  sourceSchema,
  TITLE_FORMS,
} from '../domain/source.ts';
import { words } from '../words/words.ts';

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

/** One field of a record for someone who fills it in: the prompts and the form ask for the same in the same words. */
export type RecordField<Key extends string = string> = {
  key: Key;
  type: FieldType;
  required: boolean;
  label: string;
  help: string;
  /** The allowed values of a `choice`, with what they mean; empty for other types. */
  choices: readonly { value: string; label: string }[];
};

const TYPES = {
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

const { values } = words;

/** Allowed values with their meaning, by the field's key: keys that take a choice are the same in no two groups. */
const CHOICES: Readonly<Record<string, RecordField['choices']>> = {
  mission: toChoices(MISSIONS, words.mission),
  titleFrom: toChoices(TITLE_FORMS, values.titleFrom),
  kind: toChoices(KINDS, words.kind),
  originType: toChoices(ORIGIN_TYPES, words.originType),
  reliability: toChoices(RELIABILITIES, values.reliability),
  stance: toChoices(STANCES, values.stance),
  measure: toChoices(MEASURES, values.measure),
  position: toChoices(POSITIONS, values.position),
};

function toChoices<Value extends string>(
  allowed: readonly Value[],
  meaning: Readonly<Record<Value, string>>,
): RecordField['choices'] {
  return allowed.map((value) => ({ value, label: meaning[value] }));
}

function toFields<Key extends string>(
  types: Readonly<Record<Key, FieldType>>,
  shape: Readonly<Record<Key, ZodType>>,
  named: Readonly<Record<Key, { label: string; help: string }>>,
): RecordField<Key>[] {
  return (Object.keys(shape) as Key[]).map((key) => ({
    key,
    type: types[key],
    required: !shape[key].safeParse(undefined).success,
    ...named[key],
    choices: types[key] === 'choice' ? (CHOICES[key] ?? []) : [],
  }));
}

/** Every field of every kind of record and group, in the order of the format. */
export const RECORD_FIELDS = {
  claims: toFields(TYPES.claims, claimSchema.shape, words.fields.claims),
  sources: toFields(TYPES.sources, sourceSchema.shape, words.fields.sources),
  evidence: toFields(TYPES.evidence, evidenceSchema.shape, words.fields.evidence),
  official: toFields(TYPES.official, officialSchema.shape, words.fields.official),
};

/** Whether a field says what happened to a record later on: it is written into the file of a record that is there. */
export function isLater({ key, type }: Pick<RecordField, 'key' | 'type'>): boolean {
  return type === 'notice' || key === 'replacedBy';
}
