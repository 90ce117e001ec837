import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { RecordKind } from '../src/domain/graph.ts';
import { readStrength } from '../src/domain/strength.ts';
import { isLater, RECORD_FIELDS, type RecordField } from '../src/views/record-fields.ts';
import type { Fields } from './ask-fields.ts';

/** Flags that are no fields of a record. */
const OWN = {
  id: { type: 'string' },
  body: { type: 'string' },
  content: { type: 'string' },
  print: { type: 'boolean' },
  help: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What a command line says of a new record. */
export type RecordFlags = {
  positionals: string[];
  /** The record's fields; empty where none was given. */
  fields: Fields;
  id?: string | undefined;
  body?: string | undefined;
  content?: string | undefined;
  print: boolean;
  help: boolean;
};

/** A flag for what a document goes back to outside the records; its value may begin with `inferred:`. */
const ORIGIN = 'origin';
const INFERRED = 'inferred:';

/** Name of a field's flag: `publisherCountry` is `--publisher-country`. */
export function flagOf({ key }: Pick<RecordField, 'key'>): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Fields that have a flag. Those of `evidence` speak of the `--claim` before them. */
export function flaggedFields(group: keyof typeof RECORD_FIELDS): RecordField[] {
  const fields: readonly RecordField[] = RECORD_FIELDS[group];
  return fields.filter((field) => field.type !== 'evidence' && !isLater(field));
}

/**
 * Reads the flags of a new record. Each takes its value as a record has it; lists are given by repeating the flag.
 * Fields of evidence belong to the `--claim` before them.
 *
 * @throws Error that says which flag is wrong
 */
export function readRecordFlags(kind: RecordKind, args: readonly string[]): RecordFlags {
  const own = flaggedFields(kind);
  const evidence = kind === 'sources' ? flaggedFields('evidence') : [];
  const names = [...own, ...evidence].map(flagOf);
  const options: ParseArgsConfig['options'] = { ...OWN };
  for (const name of kind === 'sources' ? [...names, ORIGIN] : names) {
    options[name] = { type: 'string', multiple: true };
  }
  const { tokens, positionals, values } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    tokens: true,
  });

  const fields: Fields = {};
  let entry: Fields | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined || token.name in OWN) continue;
    if (token.name === 'claim') {
      entry = { claim: token.value };
      fields['claims'] = [...((fields['claims'] as Fields[] | undefined) ?? []), entry];
      continue;
    }
    const { name, value } = token;
    if (name === ORIGIN) {
      put(entry ?? fields, LINKS, name, value);
      continue;
    }
    const ofEntry = entry && evidence.find((field) => flagOf(field) === name);
    const ofRecord = own.find((field) => flagOf(field) === name);
    if (entry && ofEntry) put(entry, ofEntry, name, value);
    else if (ofRecord) put(fields, ofRecord, name, value);
    else throw new Error(`--${name} is said of one claim: it stands behind its --claim`);
  }
  return {
    positionals,
    fields,
    id: asText(values['id']),
    body: asText(values['body']),
    content: asText(values['content']),
    print: values['print'] === true,
    help: values['help'] === true,
  };
}

const LINKS = { key: 'basedOn', type: 'links' } as const;

/** Adds a value to a group of fields. */
function put(
  group: Fields,
  { key, type }: Pick<RecordField, 'key' | 'type'>,
  flag: string,
  value: string,
): void {
  const list = (group[key] as unknown[] | undefined) ?? [];
  switch (type) {
    case 'texts':
    case 'claims':
      group[key] = [...list, value];
      break;
    case 'links':
      group[key] = [...list, toLink(flag, value)];
      break;
    case 'positions':
      group[key] = [...list, toPosition(value)];
      break;
    case 'strength':
      // What is no strength stays as it was typed, so that the check says what is wrong with it.
      if (key in group) throw new Error(`--${flag} is given twice`);
      group[key] = readStrength(value) ?? value;
      break;
    default:
      if (key in group) throw new Error(`--${flag} is given twice`);
      group[key] = value;
  }
}

function toLink(flag: string, value: string): unknown {
  const inferred = value.startsWith(INFERRED);
  const target = inferred ? value.slice(INFERRED.length).trim() : value;
  if (flag !== ORIGIN && !inferred) return target;
  return { [flag === ORIGIN ? 'origin' : 'source']: target, ...(inferred && { inferred }) };
}

/** `BF; denies; foreign ministry`, with a number of that government behind it, if it states one. */
function toPosition(value: string): Fields {
  const [state, position, by, strength] = value.split(';').map((part) => part.trim());
  return {
    state,
    by,
    position,
    ...(strength !== undefined && { strength: readStrength(strength) ?? strength }),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
