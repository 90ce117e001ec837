import { Document, isCollection, isPair, isScalar, visit, type YAMLSeq } from 'yaml';
import { type ClaimInput, claimSchema } from '../domain/claim.ts';
import { compareText, type FieldPath } from '../domain/issue.ts';
import { keysAt } from '../domain/schema-keys.ts';
import { type SourceInput, sourceSchema } from '../domain/source.ts';

/** What a contributor has so far: any of a record's keys; `undefined` stands for a key that is left out. */
export type Unfinished<Value> = Value extends readonly (infer Item)[]
  ? readonly Unfinished<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Unfinished<Value[Key]> | undefined }
    : Value;

/** Front matter to write, finished or not. */
export type RecordFields = {
  claims: Unfinished<ClaimInput>;
  sources: Unfinished<SourceInput>;
};

/** A list or group longer than this is written over several lines. */
const ONE_LINE = 80;

/**
 * Writes a record as the text of its file, in the form of the records that are there: keys in the order of
 * docs/content-format.md, short lists and groups on one line, quotes only where YAML needs them, a blank line and
 * the body. Whatever is written is read back as the same fields.
 *
 * @param kind folder of the record, which decides what keys there are
 * @param fields unknown keys are kept, behind the known ones, so that nothing typed is lost
 * @param body in Markdown; white space around it makes no difference
 */
export function writeRecord<Kind extends keyof RecordFields>(
  kind: Kind,
  fields: RecordFields[Kind],
  body = '',
): string {
  const schema = kind === 'claims' ? claimSchema : sourceSchema;
  const yaml = toYaml(inOrder(fields, [], (path) => keysAt(schema, path)));
  const below = body.trim();
  return `---\n${yaml}---\n${below === '' ? '' : `\n${below}\n`}`;
}

/** Copies data with the keys of every group in their order, and without those that have no value. */
function inOrder(
  data: unknown,
  path: FieldPath,
  keysOf: (path: FieldPath) => readonly string[],
): unknown {
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => inOrder(item, [...path, index], keysOf));
  }
  if (typeof data !== 'object' || data === null) return data;
  const known = keysOf(path);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
      .map(([key, value]) => [key, inOrder(value, [...path, key], keysOf)]),
  );
}

/** Writes data as YAML: evidence and positions one below the other, every other group and short list on one line. */
function toYaml(data: unknown): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, node, ancestors) => {
      const isRecord = ancestors.length === 1;
      node.flow = !isRecord && nameOf(ancestors) !== 'claims';
    },
    Seq: (_key, node, ancestors) => {
      const stands = ['claims', 'official'].includes(nameOf(ancestors));
      node.flow = node.items.length === 0 || (!stands && lengthOnOneLine(node) <= ONE_LINE);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The key under which a node stands, itself or as an item of a list. */
function nameOf(ancestors: readonly unknown[]): string {
  const holder = ancestors.findLast(isPair);
  return isScalar(holder?.key) ? String(holder.key.value) : '';
}

function lengthOnOneLine(list: YAMLSeq): number {
  const line = new Document(list.toJSON());
  if (isCollection(line.contents)) line.contents.flow = true;
  return line.toString({ lineWidth: 0 }).trimEnd().length;
}
