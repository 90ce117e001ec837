import { z } from 'zod';
import { claimSchema } from '../domain/claim.ts';
import type { RecordKind } from '../domain/graph.ts';
import { KINDS_THAT_SPEAK, sourceSchema } from '../domain/source.ts';
import { absoluteUrl, schemaPath } from '../paths.ts';
import { words } from '../words/words.ts';
import { RECORD_FIELDS, type RecordField } from './record-fields.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What editors read of enumerated values, beyond the standard. */
type Described = JsonSchema & { enumDescriptions?: string[] };

/**
 * Writes the format of a record as JSON Schema, for editors: keys, allowed values and what they mean. It refuses
 * nothing that the check accepts; the check knows more, such as which claims there are.
 */
export function toRecordSchema(kind: RecordKind): JsonSchema {
  const name = kind === 'claims' ? 'claim' : 'source';
  const schema = z.toJSONSchema(kind === 'claims' ? claimSchema : sourceSchema, {
    io: 'input',
    target: 'draft-7',
    reused: 'inline',
  });
  describe(schema, RECORD_FIELDS[kind]);
  if (kind === 'sources') describeEvidence(schema);
  const id = absoluteUrl(schemaPath(name));
  return {
    ...schema,
    ...(id !== undefined && { $id: id }),
    title: words.schemas[name],
    description: words.schemas.more,
    ...(kind === 'sources' && { allOf: [SPEAKING] }),
  };
}

/** Who speaks for a state says for which. */
const SPEAKING: JsonSchema = {
  if: { properties: { kind: { enum: [...KINDS_THAT_SPEAK] } }, required: ['kind'] },
  then: { required: ['speaksFor'] },
  else: { not: { required: ['speaksFor'] } },
};

/** Says of each property of a group what belongs into it. */
function describe(group: JsonSchema | undefined, fields: readonly RecordField[]): void {
  for (const { key, label, help, choices } of fields) {
    const property: Described | undefined = propertyOf(group, key);
    if (!property) continue;
    property.title = label;
    property.description = help;
    if (choices.length > 0) property.enumDescriptions = choices.map((choice) => choice.label);
  }
}

function describeEvidence(schema: JsonSchema): void {
  const entries = propertyOf(schema, 'claims');
  if (entries) entries.minItems = 1;
  const entry = itemOf(entries);
  describe(entry, RECORD_FIELDS.evidence);
  describe(itemOf(propertyOf(entry, 'official')), RECORD_FIELDS.official);
  for (const holder of [schema, entry]) {
    const group = itemOf(propertyOf(holder, 'basedOn'))?.anyOf?.find(isGroup);
    for (const [key, { label, help }] of Object.entries(words.fields.basedOn)) {
      const property = propertyOf(group, key);
      if (property) Object.assign(property, { title: label, description: help });
    }
  }
}

function propertyOf(group: JsonSchema | undefined, key: string): JsonSchema | undefined {
  const property = group?.properties?.[key];
  return typeof property === 'object' ? property : undefined;
}

function itemOf(list: JsonSchema | undefined): JsonSchema | undefined {
  const { items } = list ?? {};
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

function isGroup(schema: JsonSchema | boolean): schema is JsonSchema {
  return typeof schema === 'object' && schema.type === 'object';
}
