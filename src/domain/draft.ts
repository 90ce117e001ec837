import { z } from 'zod';
import { type ClaimInput, claimSchema } from './claim.ts';
import type { FieldPath } from './issue.ts';
import { evidenceSchema, officialSchema } from './evidence.ts';
import { type SchemaFinding, describeSchemaIssues } from './schema-findings.ts';
import { type SourceInput, sourceSchema } from './source.ts';

/**
 * A record with every part that its schema refused taken out, so that the checks can look at the rest.
 * The key of a refused value stays, with `undefined`: it is not missing.
 */
export type Salvaged<Value> = Value extends readonly (infer Item)[]
  ? (Salvaged<Item> | undefined)[]
  : Value extends object
    ? { [Key in keyof Value]?: Salvaged<Value[Key]> }
    : Value;

/** A claim or source file as far as it could be read. */
export type Draft<Input> = {
  /** Path of the file. */
  file: string;
  /** The file's name without its ending. */
  id: string;
  fields: Salvaged<Input>;
};
export type ClaimDraft = Draft<ClaimInput>;
export type SourceDraft = Draft<SourceInput>;

/** What a schema makes of front matter: the record's fields where it holds, and in any case what can be used. */
export type SchemaResult<Input, Output> = {
  /** The whole record; absent when the schema refused anything. */
  output?: Output;
  /** What is left without the refused parts. */
  fields: Salvaged<Input>;
  findings: SchemaFinding[];
};

/** Applies the claim schema to parsed front matter. Never throws. */
export function readClaimFields(
  data: unknown,
): SchemaResult<ClaimInput, z.output<typeof claimSchema>> {
  return readFields(claimSchema, data, claimKeysAt);
}

/** Applies the source schema to parsed front matter. Never throws. */
export function readSourceFields(
  data: unknown,
): SchemaResult<SourceInput, z.output<typeof sourceSchema>> {
  return readFields(sourceSchema, data, sourceKeysAt);
}

const RANGE = ['min', 'max'];

/** The keys that may stand in a group of a claim, in the order in which they are written. */
export function claimKeysAt([group]: FieldPath): readonly string[] {
  if (group === undefined) return keysOf(claimSchema);
  return group === 'withdrawn' ? ['on', 'reason'] : RANGE;
}

/** The keys that may stand in a group of a source, in the order in which they are written. */
export function sourceKeysAt(path: FieldPath): readonly string[] {
  // The innermost key that names a group; list positions tell nothing of which keys may stand there.
  const group = path.findLast((step) => typeof step === 'string');
  switch (group) {
    case undefined:
      return keysOf(sourceSchema);
    case 'claims':
      return keysOf(evidenceSchema);
    case 'official':
      return keysOf(officialSchema);
    case 'basedOn':
      return ['source', 'origin', 'inferred'];
    case 'retracted':
      return ['on', 'reason'];
    case 'corrected':
      return ['on', 'note'];
    default:
      return RANGE;
  }
}

function keysOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}

function readFields<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  keysAt: (path: FieldPath) => readonly string[],
): SchemaResult<z.input<Schema>, z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) {
    return { output: result.data, fields: data as Salvaged<z.input<Schema>>, findings: [] };
  }
  const findings = describeSchemaIssues(result.error.issues, data, keysAt);
  return { fields: salvage(data, findings) as Salvaged<z.input<Schema>>, findings };
}

/** Copies the data without the values that were refused; list positions stay as they are. */
function salvage(data: unknown, refused: readonly { path: FieldPath }[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return refused.reduce<unknown>((rest, { path }) => without(rest, path), data);
}

/** Copies only what leads to the value: a YAML alias can hold one group in two places, sound in one of them. */
function without(data: unknown, [step, ...rest]: FieldPath): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === step ? without(item, rest) : item));
  }
  return { ...data, [step]: without((data as Record<string, unknown>)[step], rest) };
}
