import type { Present } from '../content/prepare-files.ts';
import type { ParsedContent } from '../content/parse-content.ts';
import { checkContent } from '../content/check-content.ts';
import { type Draft, readClaimFields, readSourceFields } from '../domain/draft.ts';
import { buildGraph } from '../domain/graph.ts';

/** One record as the form loads it: its front matter as data, which is read far faster than its text. */
export type PackedRecord = { file: string; id: string; fields: unknown; body: string };

/** All records as the form loads them. */
export type PackedRecords = { claims: readonly PackedRecord[]; sources: readonly PackedRecord[] };

/** Packs sound records. */
export function packRecords({ records, claims, sources }: ParsedContent): PackedRecords {
  const pack = <Input>(
    drafts: readonly Draft<Input>[],
    read: readonly { id: string; body: string }[],
  ) => {
    const bodies = new Map(read.map(({ id, body }) => [id, body]));
    return drafts.map((draft) => ({ ...draft, body: bodies.get(draft.id) ?? '' }));
  };
  return { claims: pack(claims, records.claims), sources: pack(sources, records.sources) };
}

/** Reads packed records by the same schemas as their files. Where something stands in its file is not known any more. */
export function openRecords({ claims, sources }: PackedRecords): Present {
  const parsed: ParsedContent = {
    records: {
      claims: claims.flatMap(({ id, fields, body }) => {
        const { output } = readClaimFields(fields);
        return output ? [{ ...output, id, body }] : [];
      }),
      sources: sources.flatMap(({ id, fields, body }) => {
        const { output } = readSourceFields(fields);
        return output ? [{ ...output, id, body }] : [];
      }),
    },
    claims: claims.map(({ file, id, fields }) => ({ file, id, ...readClaimFields(fields) })),
    sources: sources.map(({ file, id, fields }) => ({ file, id, ...readSourceFields(fields) })),
    issues: [],
    locate: () => ({ line: 1, column: 1 }),
  };
  return { graph: buildGraph(parsed.records), parsed, issues: checkContent(parsed) };
}
