import type { ClaimInput } from '../claim.ts';
import type { Day } from '../dates.ts';
import type { ClaimDraft, Draft, SourceDraft } from '../draft.ts';
import type { Graph } from '../graph.ts';
import type { Finding, Severity } from '../issue.ts';
import type { SourceInput } from '../source.ts';

/** What the checks look at. */
export type CheckInput = {
  /** Every claim and source file, as far as it could be read: one mistake never hides another. */
  claims: readonly ClaimDraft[];
  sources: readonly SourceDraft[];
  /** The records without any mistake of form. */
  graph: Graph;
  /** Today, where the caller reads a clock; without it nothing counts as future. */
  today?: Day | undefined;
};

/** One rule about content that a schema cannot tell. */
export type Check = {
  /** Also the file's name, the test's title and the heading in docs/checks.md. */
  id: string;
  severity: Severity;
  find: (input: CheckInput) => Finding[];
};

type EntryDraft = NonNullable<NonNullable<SourceDraft['fields']['claims']>[number]>;

/** The evidence entries that could be read, with their position in the file. */
export function entriesOf(source: SourceDraft): { index: number; entry: EntryDraft }[] {
  return (source.fields.claims ?? []).flatMap((entry, index) => (entry ? [{ index, entry }] : []));
}

/** A finding at a field of a record; the message begins with the field. */
export function findingAt(
  { file }: Draft<ClaimInput> | Draft<SourceInput>,
  path: Finding['path'],
  message: string,
  hint?: string,
): Finding {
  return { file, path, message, hint };
}
