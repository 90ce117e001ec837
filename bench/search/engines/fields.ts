import { FIELDS, type Field, type SearchRecord } from '../../../src/search/record.ts';

/** A record as engines take it that know nothing of passages: one text a field. */
export type FlatRecord = Record<Field, string> & { id: string };

/** Joins the passages of every field; a full stop keeps them apart. */
export function flatten({ id, fields }: SearchRecord): FlatRecord {
  const texts = FIELDS.map((field) => [field, (fields[field] ?? []).join('. ')] as const);
  return { id, ...(Object.fromEntries(texts) as Record<Field, string>) };
}
