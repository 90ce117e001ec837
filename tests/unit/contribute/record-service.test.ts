import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { openRecordService } from '../../../src/contribute/record-service.ts';
import { packRecords } from '../../../src/contribute/packed-records.ts';
import { ADDRESS_LIMIT } from '../../../src/contribute/address-limit.ts';

const TODAY = '2026-11-01';
const REPOSITORY = 'https://code.example/someone/records';
const { parsed } = await loadContent('tests/fixtures/valid');
const packed = JSON.parse(JSON.stringify(packRecords(parsed))) as ReturnType<typeof packRecords>;
const service = openRecordService(packed, { today: TODAY, repository: REPOSITORY });
const [claim] = parsed.records.claims;
const [source] = parsed.records.sources;
if (!claim || !source) throw new Error('The fixture holds no records.');

/** A source that the check finds nothing wrong with. */
const SOUND = {
  title: 'A title of a document',
  titleFrom: 'page',
  url: 'https://example.org/another',
  publisher: 'Example',
  language: 'en',
  kind: 'news',
  originType: 'unsourced',
  reliability: 'F',
  reliabilityReason: 'Says nothing of itself',
  'claims.0.claim': claim.id,
  'claims.0.stance': 'supports',
};
const answer = (values: Record<string, string>) => service.answerForm('sources', values, {});
const problems = (values: Record<string, string>) =>
  answer(values).problems.map(({ field, message }) => [field, message]);

test('a sound source has no problem, an effect, a preview and an address', () => {
  const { problems, effect, preview, path, text, address, suggestedId } = answer(SOUND);
  expect(problems).toEqual([]);
  expect(effect?.claims.map(({ title }) => title)).toEqual([claim.title]);
  expect(preview).toMatchObject({ kind: 'sources', line: { publisher: 'Example' } });
  expect(path).toBe(`content/sources/${suggestedId}.md`);
  const { searchParams } = new URL(address.filled ?? '');
  expect(searchParams.get('filename')).toBe(path);
  expect(searchParams.get('value')).toBe(text);
});

test('an unfinished source has its problems at its fields, and neither effect nor preview', () => {
  const unfinished = answer({ title: 'A title', 'claims.0.claim': 'nowhere' });
  const fields = unfinished.problems.map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(['url', 'kind', 'claims.0.stance', 'claims.0.claim']),
  );
  expect(unfinished.effect).toBeUndefined();
  expect(unfinished.preview).toBeUndefined();
});

describe('a problem', () => {
  test('of the body is at the body', () => {
    expect(problems({ ...SOUND, body: 'Raw <b>HTML</b>.' })).toEqual([
      ['body', expect.stringContaining('raw HTML')],
      ['body', expect.stringContaining('raw HTML')],
    ]);
  });

  test('of the id is at the id', () => {
    expect(problems({ ...SOUND, recordId: 'No Id' })).toEqual([
      ['recordId', expect.stringContaining('No Id')],
    ]);
    expect(problems({ ...SOUND, recordId: source.id })).toEqual(
      expect.arrayContaining([['recordId', 'There is a record with this id already.']]),
    );
  });

  test('of a quote that is not in the text is at the quote', () => {
    const values = { ...SOUND, article: 'The whole text.', 'claims.0.quote': 'another text' };
    expect(problems(values)).toEqual([
      ['claims.0.quote', expect.stringContaining('not in the text')],
    ]);
    expect(answer({ ...values, 'claims.0.quote': 'whole text' }).quotes['claims.0.quote']).toEqual({
      before: 'The ',
      fragment: 'whole text',
      after: '.',
    });
  });
});

test('an id that is left alone is no problem as long as it can still follow from what is missing', () => {
  const fields = (values: Record<string, string>) =>
    answer(values).problems.map(({ field }) => field);
  expect(fields({})).toContain('title');
  expect(fields({})).not.toContain('recordId');
  const signs = { ...SOUND, title: '!!', publisher: '!!' };
  expect(fields(signs)).toEqual(['recordId']);
  expect(fields({ recordId: 'No Id' })).toContain('recordId');
});

test('half a letter, as cutting can leave it, becomes the sign that stands for it in the file', () => {
  const { text, problems, address } = answer({ ...SOUND, body: 'cut \ud83d off' });
  expect(text).toContain('cut \ufffd off');
  expect(problems).toEqual([]);
  expect(new URL(address.filled ?? '').searchParams.get('value')).toBe(text);
});

test('fields that make no sense yet are named', () => {
  const { unneeded } = answer({ ...SOUND, 'claims.0.quote': 'a quote' });
  expect(unneeded).toEqual(
    expect.arrayContaining(['speaksFor', 'claims.0.translation', 'claims.0.asOf']),
  );
  const later = answer({
    ...SOUND,
    kind: 'state-media',
    language: 'fr',
    'claims.0.quote': 'un mot',
    'claims.0.strength': '7',
  });
  expect(later.unneeded).toEqual([]);
});

test('an address up to the limit is filled in, a longer one is not', () => {
  const { address } = answer(SOUND);
  const room = ADDRESS_LIMIT - (address.length ?? 0) - '%0A%0A'.length;
  const full = answer({ ...SOUND, body: 'x'.repeat(room) }).address;
  expect(full.length).toBe(ADDRESS_LIMIT);
  expect(full.filled).toBeDefined();
  const over = answer({ ...SOUND, body: 'x'.repeat(room + 1) }).address;
  expect(over.length).toBe(ADDRESS_LIMIT + 1);
  expect(over.filled).toBeUndefined();
  expect(over.bare).toContain('filename=');
});

test('without a code host there is no address', () => {
  const alone = openRecordService(packed, { today: TODAY, repository: undefined });
  expect(alone.answerForm('sources', SOUND, {}).address).toEqual({});
  expect(alone.answerFile('sources', source.id, 'x').address).toEqual({});
});

test('the file of a record is checked line by line, and edited at the code host', () => {
  const broken = service.answerFile('sources', source.id, '---\ntitle: x\n');
  expect(broken.problems).toEqual([expect.objectContaining({ line: 1, severity: 'error' })]);
  expect(broken.address).toEqual({
    bare: `${REPOSITORY}/edit/HEAD/content/sources/${source.id}.md`,
  });
});

test('an address of a document suggests fields as they would be typed', () => {
  expect(service.suggest('no address')).toBeUndefined();
  expect(
    service.suggest('https://other.example/2026/10/a-long-enough-title')?.fields,
  ).toMatchObject({
    published: '2026-10',
    title: 'A long enough title',
    accessed: TODAY,
  });
  expect(service.suggest(source.url)?.duplicate?.id).toBe(source.id);
});

test('values are named, and a new origin is said to be one', () => {
  const values = { ...SOUND, publisherCountry: 'BF', 'basedOn.0.target': 'Nobody' };
  const lists = { publisherCountry: 'states', 'basedOn.0.target': 'origins' } as const;
  expect(service.answerForm('sources', values, lists).names).toEqual({
    publisherCountry: 'Burkina Faso',
    'basedOn.0.target': 'a new origin, which no record names yet',
  });
});

describe('typing finds', () => {
  test.each([
    ['states', 'burkina', 'BF'],
    ['states', 'ru', 'RU'],
    ['states', 'cote divoire', 'CI'],
    ['claims', claim.title.slice(0, 12), claim.id],
    ['sources', source.publisher, source.id],
    ['records', source.id, `sources/${source.id}`],
  ] as const)('among the %s, by %j, %s first', (list, typed, value) => {
    expect(service.find(list, typed)[0]?.value).toBe(value);
  });
});
