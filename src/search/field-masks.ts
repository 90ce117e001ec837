import { FIELDS, type Field } from './record.ts';

/** The bit of a mask that says that the word stands in the record more than once. */
export const REPEATED = 0x80;

/** The bit of a field. */
export function bitOf(field: Field): number {
  return 1 << FIELDS.indexOf(field);
}

/** The fields of a mask. */
export function fieldsOf(mask: number): Field[] {
  return FIELDS.filter((field) => mask & bitOf(field));
}
