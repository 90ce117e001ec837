import { describe, expect, test } from 'vitest';
import { countRows } from '../../../src/contribute/form-values.ts';
import { readForm } from '../../../src/contribute/read-form.ts';
import { RECORD_FIELDS } from '../../../src/views/record-fields.ts';
import { OWN_CONTROLS } from '../../../src/contribute/form-values.ts';

/** The fields of a source that have a value. */
function sourceOf(values: Record<string, string>): unknown {
  const { fields } = readForm('sources', values);
  return JSON.parse(JSON.stringify(fields));
}

test('an empty form is a source without evidence', () => {
  expect(sourceOf({})).toEqual({ claims: [] });
  expect(readForm('sources', {})).toMatchObject({ kind: 'sources', id: '', body: '' });
});

test('id and body are no fields', () => {
  const { id, body, fields } = readForm('claims', { recordId: ' kp-bf-x ', body: 'Text.\n' });
  expect([id, body]).toEqual(['kp-bf-x', 'Text.\n']);
  expect(JSON.parse(JSON.stringify(fields))).toEqual({});
});

test('no field of a record has the name of a control that is none', () => {
  const keys = [...RECORD_FIELDS.claims, ...RECORD_FIELDS.sources].map(({ key }) => key);
  for (const name of Object.values(OWN_CONTROLS)) expect(keys).not.toContain(name);
});

describe('a text', () => {
  test.each([
    ['  Title ', 'Title'],
    ['in two\n  lines', 'in two lines'],
    ['« 700\u00a0soldats »', '« 700\u00a0soldats »'],
  ])('%j is read as %j', (typed, read) => {
    expect(sourceOf({ title: typed })).toMatchObject({ title: read });
  });

  test('of white space alone is left out', () => {
    expect(sourceOf({ title: ' \n ' })).not.toHaveProperty('title');
  });
});

test('a list is read line by line, and a comma parts nothing', () => {
  expect(sourceOf({ via: 'AFP, Paris\n\n Reuters ' })).toMatchObject({
    via: ['AFP, Paris', 'Reuters'],
  });
});

test('what is no strength stays as it was typed, for the check to refuse', () => {
  const strengthOf = (typed: string) =>
    (sourceOf({ 'claims.0.strength': typed }) as { claims: { strength?: unknown }[] }).claims[0]
      ?.strength;
  expect(strengthOf('up to 200')).toEqual({ max: 200 });
  expect(strengthOf('1,700')).toBe(1700);
  expect(strengthOf('several hundred')).toBe('several hundred');
  expect(strengthOf('')).toBeUndefined();
});

describe('links', () => {
  const link = (of: string, target: string, inferred = '') => ({
    'basedOn.0.of': of,
    'basedOn.0.target': target,
    'basedOn.0.inferred': inferred,
  });
  test.each([
    [link('source', 'a-source'), 'a-source'],
    [link('source', 'a-source', 'on'), { source: 'a-source', inferred: true }],
    [link('origin', 'Chosun Ilbo'), { origin: 'Chosun Ilbo' }],
    [link('origin', 'Chosun Ilbo', 'on'), { origin: 'Chosun Ilbo', inferred: true }],
    [link('source', ''), ''],
  ])('%j', (values, read) => {
    expect(sourceOf(values)).toMatchObject({ basedOn: [read] });
  });

  test('of one claim are an empty list where that is said on purpose, and nothing else', () => {
    const said = { 'claims.0.claim': 'x', 'claims.0.basedOn.own': 'on' };
    expect(sourceOf(said)).toMatchObject({ claims: [{ claim: 'x', basedOn: [] }] });
    expect(sourceOf({ ...said, 'claims.0.basedOn.own': '' })).toEqual({ claims: [{ claim: 'x' }] });
  });
});

test('links of one claim count only where it is said that it has its own', () => {
  const rows = {
    'claims.0.claim': 'x',
    'claims.0.basedOn.0.of': 'origin',
    'claims.0.basedOn.0.target': 'Nobody',
  };
  expect(sourceOf({ ...rows, 'claims.0.basedOn.own': '' })).toEqual({ claims: [{ claim: 'x' }] });
  expect(sourceOf({ ...rows, 'claims.0.basedOn.own': 'on' })).toEqual({
    claims: [{ claim: 'x', basedOn: [{ origin: 'Nobody' }] }],
  });
});

test('rows are counted by their last, and keep their places', () => {
  const values = { 'claims.0.claim': '', 'claims.10.claim': 'x', 'claimsOfOthers.20': 'y' };
  expect(countRows(values, 'claims')).toBe(11);
  expect(countRows(values, 'official')).toBe(0);
  const { claims } = sourceOf(values) as { claims: unknown[] };
  expect(claims).toHaveLength(11);
  expect(claims[10]).toEqual({ claim: 'x' });
});

test('positions are groups in a piece of evidence', () => {
  const values = {
    'claims.0.official.0.state': 'BF',
    'claims.0.official.0.by': 'foreign ministry',
    'claims.0.official.0.position': 'denies',
    'claims.0.official.0.strength': '',
  };
  expect(sourceOf(values)).toEqual({
    claims: [{ official: [{ state: 'BF', by: 'foreign ministry', position: 'denies' }] }],
  });
});
