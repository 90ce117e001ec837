import type { Graph } from '../src/domain/graph.ts';
import type { FieldPath } from '../src/domain/issue.ts';
import type { Asker } from './terminal.ts';

/** What questions about fields need to know. */
export type Questions = {
  asker: Asker;
  graph: Graph;
  /** Says what is wrong with a value at its place in the record, in the words of the check. */
  check: (path: FieldPath, value: unknown) => string | undefined;
};

/** The answer that leaves a field out. */
export const LEAVE_OUT = '';
/** What is said where a field that every record has is left empty. */
export const NEEDED = 'This is needed: every record of this kind has it.';
