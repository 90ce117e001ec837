import type { ZodType } from 'zod';
import { claimSchema, MISSIONS } from '../domain/claim.ts';
import {
  evidenceSchema,
  MEASURES,
  officialSchema,
  POSITIONS,
  STANCES,
} from '../domain/evidence.ts';
import { KINDS, ORIGIN_TYPES, RELIABILITIES, sourceSchema, TITLE_FORMS } from '../domain/source.ts';
import { words } from '../words/words.ts';
import { FIELD_TYPES, type FieldType } from './field-types.ts';

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
  claims: toFields(FIELD_TYPES.claims, claimSchema.shape, words.fields.claims),
  sources: toFields(FIELD_TYPES.sources, sourceSchema.shape, words.fields.sources),
  evidence: toFields(FIELD_TYPES.evidence, evidenceSchema.shape, words.fields.evidence),
  official: toFields(FIELD_TYPES.official, officialSchema.shape, words.fields.official),
};

/** Whether a field says what happened to a record later on: it is written into the file of a record that is there. */
export function isLater({ key, type }: Pick<RecordField, 'key' | 'type'>): boolean {
  return type === 'notice' || key === 'replacedBy';
}
