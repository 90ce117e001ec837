import { z } from 'zod';
import type { FieldPath } from './issue.ts';

/**
 * Lists the keys that may stand in a group of a record, in the order of its schema, in which they are written.
 *
 * @param schema of the whole record
 * @param path leads to the group; positions in lists make no difference
 * @returns nothing where the schema knows no group at that path
 */
export function keysAt(schema: z.ZodObject, path: FieldPath): string[] {
  const groups = path
    .filter((step) => typeof step === 'string')
    .reduce<z.ZodObject[]>(
      (holders, key) =>
        holders.flatMap(({ shape }) => groupsIn(shape[key] as z.core.$ZodType | undefined)),
      [schema],
    );
  return groups.flatMap(({ shape }) => Object.keys(shape));
}

/** The groups that a value can be, or that a list can hold: what stands around them says nothing of keys. */
function groupsIn(schema: z.core.$ZodType | undefined): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodOptional) return groupsIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return groupsIn(schema.element);
  if (schema instanceof z.ZodPipe) return groupsIn(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(groupsIn);
  return [];
}
