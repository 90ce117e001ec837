import { describe, expect, test } from 'vitest';
import {
  edited,
  firedBy,
  firedByClaim,
  firedByEntry,
  firedBySource,
  SOURCE,
} from '../../helpers/edited-records.ts';
import { check, validWith } from '../../helpers/fixtures.ts';

const URL = 'https://example.org/report';

/** A valid source beside the valid one. */
const secondSource = (url: string) => edited(SOURCE, [URL, url]);

describe('references to claims are followed', () => {
  test.each(['incompatibleWith: [gards]', 'relatedTo: [gards]'])('in %s', async (field) => {
    expect(await firedByClaim(['mission:', `${field}\nmission:`])).toEqual(['unknown-claim']);
  });

  test('to the one that takes the place of another', async () => {
    const withdrawn = 'withdrawn: { on: 2024-06-01, reason: twice }\nreplacedBy: gards\nmission:';
    expect(await firedByClaim(['mission:', withdrawn])).toEqual(['unknown-claim']);
  });

  test('into a file that has mistakes of its own', async () => {
    expect(await firedByClaim(['close-protection', 'guard'])).toEqual(['bad-value']);
  });
});

describe('references to sources are followed', () => {
  test.each(['basedOn: [reprot]', 'basedOn: [{ source: reprot, inferred: true }]'])(
    'in %s, of a source and of an entry',
    async (field) => {
      expect(await firedBySource(['kind: news', `kind: news\n${field}`])).toEqual([
        'unknown-source',
      ]);
      expect(await firedByEntry(field)).toEqual(['unknown-source']);
    },
  );
});

describe('a claim names itself', () => {
  test.each(['incompatibleWith: [guards]', 'relatedTo: [guards]'])('in %s', async (field) => {
    expect(await firedByClaim(['mission:', `${field}\nmission:`])).toEqual(['self-reference']);
  });

  test('as the one in its place', async () => {
    const withdrawn = 'withdrawn: { on: 2024-06-01, reason: twice }\nreplacedBy: guards\nmission:';
    expect(await firedByClaim(['mission:', withdrawn])).toEqual(['self-reference']);
  });
});

describe('the same document', () => {
  test.each([
    'http://example.org/report',
    'https://www.example.org/report/',
    'https://example.org/report?fbclid=1&utm_medium=x#top',
    'HTTPS://EXAMPLE.ORG/report',
  ])('is found at %s, and both files are told', async (url) => {
    expect(await firedBy({ 'content/sources/second.md': secondSource(url) })).toEqual([
      'duplicate-url',
      'duplicate-url',
    ]);
  });

  test.each([
    'https://example.org/report?id=2',
    'https://example.org/Report',
    'https://en.example.org/report',
  ])('is not taken to be at %s', async (url) => {
    expect(await firedBy({ 'content/sources/second.md': secondSource(url) })).toEqual([]);
  });
});

test.each([
  [80, []],
  [81, ['bad-id']], // one character too many
])('an id of %i characters gives %j', async (length, fired) => {
  const path = `content/sources/${'a'.repeat(length)}.md`;
  expect(await firedBy({ [path]: secondSource('https://example.org/second') })).toEqual(fired);
});

test('a loop that stands in an entry is shown there', async () => {
  const source = edited(SOURCE, ['stance: supports', 'stance: supports\n    basedOn: [report]']);
  expect(check(await validWith({ [SOURCE]: source }))).toMatchObject([
    {
      check: 'based-on-loop',
      line: 15,
      message: 'claims[0].basedOn: leads back to this document itself',
    },
  ]);
});

test('an origin’s spelling in most use is taken for the right one', async () => {
  const origins = ['Chosun Ilbo', 'chosun ilbo', 'chosun ilbo', 'Chosun Ilbo TV'];
  const links = origins.map((origin) => `{ origin: ${origin} }`).join(', ');
  const source = edited(SOURCE, ['kind: news', `kind: news\nbasedOn: [${links}]`]);
  expect(check(await validWith({ [SOURCE]: source }))).toMatchObject([
    { message: 'basedOn[0]: origin "Chosun Ilbo" differs from "chosun ilbo" only by spelling' },
  ]);
});
