/** The page of the form and its components know the kinds of record from here. */
export type { RecordKind } from '../domain/graph.ts';

/**
 * What stands in a form: each control by the path of its field, such as `claims.0.quote`, as it was typed. Every
 * control of a row is there, empty or not, so that rows can be counted.
 */
export type FormValues = Readonly<Record<string, string>>;

/** Controls that are no field of a record, by name. */
export const OWN_CONTROLS = {
  /** The file's name without its ending; a control named `id` would stand in the way of the form's own id. */
  id: 'recordId',
  /** The Markdown below the front matter. */
  body: 'body',
  /** The text of the document, for the quote check; it never leaves the browser. */
  article: 'article',
} as const;

/** Parts of a row that says what a document goes back to, and of the box that opens such rows for one claim. */
export const LINK_CONTROLS = { of: 'of', target: 'target', inferred: 'inferred', own: 'own' };

/** What a box that is ticked has for a value. */
export const TICKED = 'on';

/** Counts the rows of a list of groups or values. */
export function countRows(values: FormValues, list: string): number {
  const rows = Object.keys(values).flatMap((name) =>
    name.startsWith(`${list}.`) ? Number.parseInt(name.slice(list.length + 1), 10) : [],
  );
  return Math.max(-1, ...rows.filter(Number.isInteger)) + 1;
}
