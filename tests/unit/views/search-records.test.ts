import { expect, test } from 'vitest';
import type { Records } from '../../../src/domain/graph.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { toSearchRecords } from '../../../src/views/search-records.ts';
import { claim, source, supports } from '../../helpers/records.ts';

/** The search record of a claim or a source among records. */
function recordOf(id: string, records: Records) {
  const found = toSearchRecords(buildRegister(buildGraph(records))).find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

const CLAIM = claim({
  id: 'c',
  title: '100 Russians',
  statement: 'A hundred arrived.',
  force: 'Africa Corps',
  aliases: ['Afrika Korps'],
  strength: { min: 100, max: 120 },
  begins: '2024-01-24',
  body: 'First *part* of [it](https://example.org).\n\n- an item\n- `another`',
});
const SOURCE = source({
  id: 's',
  title: 'Ankunft der Soldaten',
  publisher: 'junge Welt',
  language: 'de',
  kind: 'wire',
  published: '2024-02',
  via: ['AFP'],
  basedOn: [{ origin: 'a spokesman' }],
  originType: 'relay',
  claims: [
    supports({
      claim: 'c',
      quote: 'mit 100',
      translation: 'with 100',
      note: 'A note.',
      planned: { max: 200 },
    }),
  ],
  body: 'What it said.',
});
const RECORDS = { claims: [CLAIM], sources: [SOURCE] };

test('a claim is found by its texts, its names and what it says of numbers and dates', () => {
  const { fields } = recordOf('c', RECORDS);
  expect(fields).toMatchObject({
    title: ['100 Russians'],
    statement: ['A hundred arrived.'],
    aliases: ['Afrika Korps'],
    body: ['First part of it.', 'an item', 'another'],
    details: ['a spokesman', '100–120', '24 January 2024'],
  });
});

test('a claim is found by the names of its states in English, French, their own tongue and those of the documents', () => {
  const { names } = recordOf('c', RECORDS).fields;
  expect(names).toEqual(
    expect.arrayContaining([
      'Africa Corps',
      'Russia',
      'Russie',
      'Россия',
      'Russland',
      'Burkina Faso',
    ]),
  );
});

test('a source is found by its texts and by the names of what it is about', () => {
  const { fields } = recordOf('s', RECORDS);
  expect(fields).toMatchObject({
    title: ['Ankunft der Soldaten'],
    statement: ['junge Welt'],
    quote: ['mit 100', 'with 100'],
    body: ['What it said.'],
  });
  expect(fields.details).toEqual(
    expect.arrayContaining(['a spokesman', 'AFP', 'up to 200', 'A note.', 'February 2024']),
  );
  expect(fields.names).toEqual(expect.arrayContaining(['Afrika Korps', 'Africa Corps', 'Россия']));
});

test('facets of a claim are its own, those of a source of every claim it bears on', () => {
  expect(recordOf('c', RECORDS)).toMatchObject({
    kind: 'claim',
    day: '2024-01-24',
    prominence: 1,
    facets: {
      kind: ['claim'],
      status: ['single-origin'],
      answer: ['none-on-record'],
      sending: ['RU'],
      host: ['BF'],
      year: ['2024'],
    },
  });
  const other = claim({ id: 'd', sendingState: 'KP', hostState: 'BF' });
  const both = {
    ...SOURCE,
    claims: [...SOURCE.claims, supports({ claim: 'd', stance: 'mentions' })],
  };
  expect(recordOf('s', { claims: [CLAIM, other], sources: [both] })).toMatchObject({
    kind: 'source',
    day: '2024-02-01',
    facets: {
      kind: ['source', 'wire'],
      status: ['single-origin', 'unsupported'],
      sending: ['RU', 'KP'],
      host: ['BF'],
      year: ['2024'],
      language: ['de'],
      stance: ['supports', 'mentions'],
    },
  });
});

test('a result shows what lists show', () => {
  expect(recordOf('c', RECORDS).shown).toEqual({
    path: '/claims/c/',
    date: '24 January 2024',
    route: 'Russia → Burkina Faso',
    status: { status: 'single-origin', label: 'Single origin', origins: '1 independent origin' },
  });
  expect(recordOf('s', RECORDS).shown).toEqual({
    path: '/sources/s/',
    date: 'February 2024',
    lang: 'de',
    kind: 'Wire report',
    language: 'German',
    stances: 'Supports 1 claim',
    quoteLanguages: ['de', null],
  });
});

test('a source that others relay stands out among those that fit alike', () => {
  const relay = source({ id: 'relay', basedOn: [{ source: 's' }], originType: 'relay' });
  const records = { claims: [CLAIM], sources: [SOURCE, relay] };
  expect(recordOf('s', records).prominence).toBe(1);
  expect(recordOf('relay', records).prominence).toBe(0);
});

test('undated records have no day and no year', () => {
  const undated = claim({ id: 'c' });
  const record = recordOf('c', { claims: [undated], sources: [] });
  expect(record.day).toBeUndefined();
  expect(record.facets.year).toEqual([]);
});
