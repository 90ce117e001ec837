import type { RecordDraft } from '../domain/check-record.ts';
import { RECORD_FIELDS } from '../views/record-fields.ts';
import { belongsInEvidence, belongsInSource } from './belongs.ts';

/** Lists the fields that make no sense after what stands in the others, by path. */
export function findUnneeded(kind: RecordDraft['kind'], fields: unknown): string[] {
  if (kind === 'claims') return [];
  const source = fields as Readonly<Record<string, unknown>>;
  const entries = (source['claims'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return [
    ...RECORD_FIELDS.sources.flatMap(({ key }) => (belongsInSource(key, source) ? [] : [key])),
    ...entries.flatMap((entry, row) =>
      RECORD_FIELDS.evidence.flatMap(({ key }) =>
        belongsInEvidence(key, entry, source) ? [] : [`claims.${row}.${key}`],
      ),
    ),
  ];
}
