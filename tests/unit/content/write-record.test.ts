import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '../../../src/content/front-matter.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { writeRecord } from '../../../src/content/write-record.ts';
import { records, toFields } from '../../helpers/arbitrary-records.ts';
import { toFile } from '../../helpers/fixtures.ts';

/** The front matter and body of a text that was written. */
function read(text: string): { data: unknown; body: string } {
  const split = splitFrontMatter(text);
  if ('check' in split) throw new Error(split.message);
  const parsed = parseFrontMatter(split.yaml);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return { data: parsed.data, body: split.body };
}

describe('writeRecord', () => {
  it('writes keys in the order of the format, whatever the order they come in', () => {
    const text = writeRecord(
      'sources',
      {
        claims: [{ stance: 'supports', note: 'a', official: [], claim: 'guards' }],
        url: 'https://example.org/',
        title: 'A title',
      },
      '\n\nThe body.\n\n',
    );
    expect(text).toBe(
      [
        '---',
        'title: A title',
        'url: https://example.org/',
        'claims:',
        '  - claim: guards',
        '    stance: supports',
        '    official: []',
        '    note: a',
        '---',
        '',
        'The body.',
        '',
      ].join('\n'),
    );
  });

  it('writes a record of which nothing is known yet', () => {
    expect(writeRecord('claims', {})).toBe('---\n{}\n---\n');
  });

  it('leaves out what has no value, and keeps an empty list, which says something', () => {
    const text = writeRecord('sources', {
      author: undefined,
      claims: [{ claim: 'guards', quote: undefined, basedOn: [] }],
    });
    expect(text).not.toMatch(/author|quote/);
    expect(text).toContain('    basedOn: []\n');
  });

  it('keeps keys it does not know, behind the others', () => {
    const typed = { publishd: '2024', title: 'A title' };
    expect(writeRecord('claims', typed)).toBe('---\ntitle: A title\npublishd: "2024"\n---\n');
  });

  it.each([
    // 80 characters on one line are the last that stay there.
    [80, `aliases: [ ${'a'.repeat(37)}, ${'b'.repeat(37)} ]\n`],
    [81, `aliases:\n  - ${'a'.repeat(37)}\n  - ${'b'.repeat(38)}\n`],
  ])('a list of %i characters: %j', (length, written) => {
    const aliases = ['a'.repeat(37), 'b'.repeat(length - 43)];
    expect(writeRecord('claims', { aliases })).toBe(`---\n${written}---\n`);
  });

  it.each([
    ['2024', '"2024"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['*bold*', '"*bold*"'],
    ['@name', '"@name"'],
    ['- a', '"- a"'],
    ['say "no"', 'say "no"'],
    ['"no"', `'"no"'`],
    ["L'Événement", "L'Événement"],
  ])('quotes %j only where YAML needs it: %s', (title, written) => {
    expect(writeRecord('claims', { title })).toBe(`---\ntitle: ${written}\n---\n`);
  });

  it('writes a long text on one line', () => {
    const title = 'word '.repeat(60).trim();
    expect(writeRecord('claims', { title })).toContain(`title: ${title}\n`);
  });

  test('whatever text is written is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        (title, aliases) => {
          expect(read(writeRecord('claims', { title, aliases })).data).toEqual({ title, aliases });
        },
      ),
    );
  });

  test('whatever record is written is read back as it was', () => {
    fc.assert(
      fc.property(records, (given) => {
        const files = [
          ...given.claims.map((claim) =>
            toFile(`content/claims/${claim.id}.md`, writeRecord('claims', toFields(claim))),
          ),
          ...given.sources.map((source) =>
            toFile(`content/sources/${source.id}.md`, writeRecord('sources', toFields(source))),
          ),
        ];
        const { records: read, issues } = parseContent(files);
        expect(issues).toEqual([]);
        expect(read.claims.map(toFields)).toEqual(given.claims.map(toFields));
        expect(read.sources.map(toFields)).toEqual(given.sources.map(toFields));
      }),
    );
  });
});
