import type { z } from 'zod';
import { type ClaimInput, claimSchema } from './claim.ts';
import type { FieldPath } from './issue.ts';
import { keysAt } from './schema-keys.ts';
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
  return readFields(claimSchema, data);
}

/** Applies the source schema to parsed front matter. Never throws. */
export function readSourceFields(
  data: unknown,
): SchemaResult<SourceInput, z.output<typeof sourceSchema>> {
  return readFields(sourceSchema, data);
}

function readFields<Schema extends z.ZodObject>(
  schema: Schema,
  data: unknown,
): SchemaResult<z.input<Schema>, z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) {
    return { output: result.data, fields: data as Salvaged<z.input<Schema>>, findings: [] };
  }
  const findings = describeSchemaIssues(result.error.issues, data, (path) => keysAt(schema, path));
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
