import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimSchema } from '../../src/domain/claim.ts';
import { evidenceSchema, officialSchema } from '../../src/domain/evidence.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { toContributePage } from '../../src/views/contribute-page.ts';
import { isLater, RECORD_FIELDS, type RecordField } from '../../src/views/record-fields.ts';
import { toRecordSchema } from '../../src/views/record-schema.ts';

// One list of fields and values, said in many places: the schemas decide, and every other place is held to them.

type Group = keyof typeof RECORD_FIELDS;
type JsonSchema = z.core.JSONSchema.JSONSchema;

const SHAPES = {
  claims: claimSchema.shape,
  sources: sourceSchema.shape,
  evidence: evidenceSchema.shape,
  official: officialSchema.shape,
};
const GROUPS = Object.keys(SHAPES) as Group[];
const HEADINGS = {
  claims: '## Claims',
  sources: '## Sources',
  evidence: '### Evidence',
  official: '### Positions',
};

/** Allowed values by key, as the schemas have them. */
function allowedIn(group: Group): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries<z.ZodType>(SHAPES[group]).flatMap(([key, field]) => {
      const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
      return inner instanceof z.ZodEnum ? [[key, inner.options.map(String)]] : [];
    }),
  );
}

const fieldsOf = (group: Group): readonly RecordField[] => RECORD_FIELDS[group];
const read = (path: string) => readFileSync(path, 'utf8');

describe.each(GROUPS)('the fields of %s', (group) => {
  const keys = Object.keys(SHAPES[group]);
  const allowed = allowedIn(group);

  it('are asked for in prompts and in the form, in the order of the format', () => {
    const fields = fieldsOf(group);
    expect(fields.map(({ key }) => key)).toEqual(keys);
    for (const { key, type, required, choices, label, help } of fields) {
      const shape: Record<string, z.ZodType> = SHAPES[group];
      expect(required, key).toBe(shape[key]?.safeParse(undefined).success === false);
      expect(type === 'choice', key).toBe(key in allowed);
      expect(
        choices.map(({ value }) => value),
        key,
      ).toEqual(allowed[key] ?? []);
      expect([label, help], key).not.toContain('');
    }
  });

  it('stand in the table of docs/content-format.md, in their order, with whether they are required and every allowed value', () => {
    const [, section = ''] = read('docs/content-format.md').split(`${HEADINGS[group]}\n`);
    const [table = ''] = section.split(/\n##/);
    const rows = [...table.matchAll(/^\| `(\w+)` +\| (\S.*?) +\| (.*) \|$/gm)];
    expect(rows.map(([, key, required]) => ({ key, required: required === 'yes' }))).toEqual(
      fieldsOf(group).map(({ key, required }) => ({ key, required })),
    );
    for (const [, key = '', , cell = ''] of rows) {
      if (!(key in allowed)) continue;
      const values = [...cell.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
      expect(values, key).toEqual(allowed[key]);
    }
  });

  it('stand in the JSON Schema that editors read, with every allowed value and what it means', () => {
    const schema = schemaOf(group);
    expect(Object.keys(schema.properties ?? {})).toEqual(keys);
    expect(schema.additionalProperties).toBe(false);
    const required = fieldsOf(group).flatMap((field) => (field.required ? [field.key] : []));
    expect(schema.required).toEqual(required);
    for (const { key, label, help, choices } of fieldsOf(group)) {
      const property = schema.properties?.[key] as JsonSchema & { enumDescriptions?: string[] };
      expect(property, key).toMatchObject({ title: label, description: help });
      if (choices.length === 0) continue;
      expect(property.enum, key).toEqual(allowed[key]);
      expect(property.enumDescriptions, key).toHaveLength(choices.length);
    }
  });
});

/** The part of a JSON Schema that describes a group. */
function schemaOf(group: Group): JsonSchema {
  if (group === 'claims' || group === 'sources') return toRecordSchema(group);
  const item = (schema: JsonSchema, key: string) =>
    (schema.properties?.[key] as JsonSchema).items as JsonSchema;
  const evidence = item(toRecordSchema('sources'), 'claims');
  return group === 'evidence' ? evidence : item(evidence, 'official');
}

test.each(GROUPS)('the form asks for every field of %s that a new record can have', (group) => {
  const page = toContributePage('records.json', read('CONTRIBUTING.md'));
  const asked =
    group === 'claims' || group === 'sources'
      ? page.groups[group].flatMap(({ fields }) => fields)
      : page[group];
  const keys = fieldsOf(group).flatMap((field) => (isLater(field) ? [] : [field.key]));
  expect(asked.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  for (const [key, values] of Object.entries(allowedIn(group))) {
    expect(asked.find((field) => field.key === key)?.choices.map(({ value }) => value)).toEqual(
      values,
    );
  }
});

describe('the templates of CONTRIBUTING.md', () => {
  const [source = '', claim = ''] = [
    ...read('CONTRIBUTING.md').matchAll(/```markdown\n(.*?)```/gs),
  ].map(([, text]) => text);

  /** Keys of a template with what stands behind `#` in their line, those that are commented out included. */
  const linesOf = (template: string) =>
    [...template.matchAll(/^(?:# *)?[ -]*(?:# *)?(\w+):(?: [^#\n]*)?(?:# (.*))?$/gm)].map(
      ([, key = '', comment]) => ({ key, comment }),
    );

  test.each([
    ['source', source, ['sources', 'evidence', 'official']],
    ['claim', claim, ['claims']],
  ] as const)(
    'the one of a %s has only keys that exist, every one that is required, and every allowed value',
    (_name, template, groups) => {
      const known = groups.flatMap((group) => Object.keys(SHAPES[group]));
      const allowed = Object.fromEntries(
        groups.flatMap((group) => Object.entries(allowedIn(group))),
      );
      const lines = linesOf(template);
      expect(lines.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([]);
      const required = groups
        .filter((group) => group !== 'official')
        .flatMap((group) =>
          fieldsOf(group).flatMap((field) => (field.required ? [field.key] : [])),
        );
      expect(lines.map(({ key }) => key)).toEqual(expect.arrayContaining(required));
      for (const [key, values] of Object.entries(allowed)) {
        const comment = lines.find((line) => line.key === key)?.comment;
        if (comment === undefined) continue;
        const named = comment.split(/[^a-zA-Z-]+/).filter((word) => values.includes(word));
        expect(named, key).toEqual(values);
      }
    },
  );
});

describe('the issue forms', () => {
  type Item = {
    type: string;
    id?: string;
    attributes: { options?: string[]; label?: string; description?: string };
  };
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
  const itemsOf = (name: string) => (parse(read(`${folder}/${name}`)) as { body: Item[] }).body;
  const everyField = GROUPS.flatMap((group) => fieldsOf(group));

  test.each(forms)(
    '%s asks for fields by their own keys and words, and offers every allowed value',
    (name) => {
      for (const { id, attributes } of itemsOf(name)) {
        const [group, key] = (id ?? '').split('_');
        const field =
          group !== undefined && group in RECORD_FIELDS
            ? fieldsOf(group as Group).find((one) => one.key === key)
            : undefined;
        if (key === undefined) continue;
        expect(field, id).toBeDefined();
        expect(attributes.label, id).toBe(field?.label);
        expect(attributes.options ?? [], id).toEqual(field?.choices.map(({ value }) => value));
      }
      expect(everyField).not.toEqual([]);
    },
  );

  it('of a new source asks for all that a source must say', () => {
    const ids = itemsOf('add-a-source.yml').flatMap(({ id }) => id ?? []);
    const required = (['sources', 'evidence'] as const).flatMap((group) =>
      fieldsOf(group).flatMap(({ key, required: needed, type }) =>
        needed && type !== 'evidence' ? [`${group}_${key}`] : [],
      ),
    );
    // How a title was found and how far a document can be trusted is for whoever writes the record.
    const judged = ['sources_titleFrom', 'sources_reliability', 'sources_reliabilityReason'];
    expect(ids).toEqual(expect.arrayContaining(required.filter((id) => !judged.includes(id))));
  });
});
