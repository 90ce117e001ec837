import type { RecordDraft } from '../domain/check-record.ts';
import { readStrength } from '../domain/strength.ts';
import { RECORD_FIELDS, type RecordField } from '../views/record-fields.ts';
import { countRows, type FormValues, LINK_CONTROLS, OWN_CONTROLS, TICKED } from './form-values.ts';

type Group = Record<string, unknown>;

/**
 * Makes a record of what stands in a form. An empty control is a key that is left out; what cannot be read stays as it
 * was typed, so that the check says what is wrong with it.
 */
export function readForm(kind: RecordDraft['kind'], values: FormValues): RecordDraft {
  return {
    kind,
    id: (values[OWN_CONTROLS.id] ?? '').trim(),
    fields: readGroup(RECORD_FIELDS[kind], values, ''),
    body: values[OWN_CONTROLS.body] ?? '',
  };
}

function readGroup(fields: readonly RecordField[], values: FormValues, prefix: string): Group {
  return Object.fromEntries(
    fields.map((field) => [field.key, readField(field, values, `${prefix}${field.key}`)]),
  );
}

function readField({ type }: RecordField, values: FormValues, name: string): unknown {
  const typed = oneLine(values[name]);
  const rows = Array.from({ length: countRows(values, name) }, (_, row) => `${name}.${row}`);
  switch (type) {
    case 'text':
    case 'url':
    case 'date':
    case 'day':
    case 'language':
    case 'choice':
    case 'state':
    case 'claim':
      return typed || undefined;
    case 'strength':
      return readStrength(typed) ?? (typed || undefined);
    case 'texts':
      return orNothing((values[name] ?? '').split('\n').map(oneLine).filter(Boolean));
    case 'claims':
      return orNothing(rows.map((row) => oneLine(values[row])));
    case 'links':
      return readLinks(
        rows.map((row) => readLink(values, row)),
        values[`${name}.${LINK_CONTROLS.own}`],
      );
    case 'positions':
      return orNothing(rows.map((row) => readGroup(RECORD_FIELDS.official, values, `${row}.`)));
    case 'evidence':
      return rows.map((row) => readGroup(RECORD_FIELDS.evidence, values, `${row}.`));
    case 'notice':
      return undefined; // Said of a record that is there already, in its file.
    default:
      return type satisfies never;
  }
}

/**
 * A piece of evidence has links of its own only where that is said: then an empty list means something, else rows that
 * are left over do not count. A source has no such box.
 */
function readLinks(links: readonly unknown[], own: string | undefined) {
  switch (own) {
    case undefined:
      return orNothing(links);
    case TICKED:
      return links;
    default:
      return undefined;
  }
}

function readLink(values: FormValues, row: string): unknown {
  const [of, target, inferred] = [LINK_CONTROLS.of, LINK_CONTROLS.target, LINK_CONTROLS.inferred]
    .map((control) => `${row}.${control}`)
    .map((name) => oneLine(values[name]));
  const isInferred = inferred === TICKED;
  if (of !== 'origin' && !isInferred) return target;
  return { [of === 'origin' ? 'origin' : 'source']: target, ...(isInferred && { inferred: true }) };
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** What is typed over several lines, or copied with a break, is one line in a record. */
function oneLine(typed = ''): string {
  return typed.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
