import { CHECKS } from './checks/catalogue.ts';
import type { Day } from './dates.ts';
import { type ClaimDraft, readClaimFields, readSourceFields, type SourceDraft } from './draft.ts';
import { describeBadId } from './fields.ts';
import { buildGraph, type RecordKind, type Records } from './graph.ts';
import type { Finding, Severity } from './issue.ts';

/** The records among which one is to stand; parsed content is of this shape. */
export type Surroundings = {
  records: Records;
  claims: readonly ClaimDraft[];
  sources: readonly SourceDraft[];
};

/** A record that is being written: its front matter may be unfinished or wrong. */
export type RecordDraft = {
  kind: RecordKind;
  id: string;
  fields: unknown;
  body: string;
};

/** Something wrong with one field, in the words of `npm run check`; an empty path stands for the record's id. */
export type RecordFinding = Omit<Finding, 'file'> & { check: string; severity: Severity };

/**
 * Checks one record among the others, as `npm run check` would check its file, but for its body and for what only a
 * text can get wrong. Findings are in no order of lines: they name their field.
 *
 * @param today makes later dates an error
 */
export function checkRecord(
  draft: RecordDraft,
  surroundings: Surroundings,
  today?: Day,
): RecordFinding[] {
  const { findings, input } = placeRecord(draft, surroundings);
  const found = CHECKS.flatMap(({ id: check, severity, find }) =>
    find({ ...input, today })
      .filter((finding) => finding.file === input.file)
      .map(({ path, atKey, message, hint }): RecordFinding => ({
        check,
        severity,
        path,
        ...(atKey && { atKey }),
        message,
        hint,
      })),
  );
  const badId = describeBadId(draft.id);
  return [
    ...(badId ? [{ check: 'bad-id', severity: 'error' as const, path: [], ...badId }] : []),
    ...findings.map((finding) => ({ ...finding, severity: 'error' as const })),
    ...found,
  ];
}

/**
 * The records with one more among them, in the place of the one with its id; a record that its schema refuses is
 * left out, as it is from a page.
 */
export function withRecord(draft: RecordDraft, surroundings: Surroundings): Records {
  return placeRecord(draft, surroundings).records;
}

function placeRecord({ kind, id, fields, body }: RecordDraft, surroundings: Surroundings) {
  const others = <Item extends { id: string }>(items: readonly Item[], of: RecordDraft['kind']) =>
    of === kind ? items.filter((item) => item.id !== id) : items;
  const file = `content/${kind}/${id}.md`;
  const claims = others(surroundings.claims, 'claims');
  const sources = others(surroundings.sources, 'sources');
  const records = {
    claims: others(surroundings.records.claims, 'claims'),
    sources: others(surroundings.records.sources, 'sources'),
  };
  if (kind === 'claims') {
    const { output, fields: usable, findings } = readClaimFields(fields);
    const all = {
      ...records,
      claims: output ? [...records.claims, { ...output, id, body }] : records.claims,
    };
    const drafts = { claims: [...claims, { file, id, fields: usable }], sources };
    return { findings, records: all, input: { file, ...drafts, graph: buildGraph(all) } };
  }
  const { output, fields: usable, findings } = readSourceFields(fields);
  const all = {
    ...records,
    sources: output ? [...records.sources, { ...output, id, body }] : records.sources,
  };
  const drafts = { claims, sources: [...sources, { file, id, fields: usable }] };
  return { findings, records: all, input: { file, ...drafts, graph: buildGraph(all) } };
}
